package ee.teekond.check;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Text;
import ee.teekond.model.Values;
import ee.teekond.model.Values.FoundText;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A text that lacks one of the languages the workspace requires. Published versions never change, so they are left out. */
final class MissingTranslation implements ElementCheck {

    @Override
    public ImmutableList<Finding> check(Subject subject) {
        boolean published = subject.document().root() instanceof Journey journey
                && journey.published().isPresent();
        return published
                ? Lists.immutable.empty()
                : Values.texts(subject.element()).flatCollect(found -> finding(subject, found));
    }

    private static ImmutableList<Finding> finding(Subject subject, FoundText found) {
        ImmutableList<Language> missing = missing(subject, found.text());
        return missing.isEmpty()
                ? Lists.immutable.empty()
                : Lists.immutable.with(subject.findingAt(
                        found.path(),
                        Rule.TRANSLATION_MISSING,
                        found.text().forReader(subject.workspace().manifest().sourceLanguage()),
                        missing.collect(Language::code).makeString(", ")));
    }

    private static ImmutableList<Language> missing(Subject subject, Text text) {
        return text.equals(Text.EMPTY)
                ? Lists.immutable.empty()
                : subject.workspace()
                        .manifest()
                        .requiredLanguages()
                        .reject(language -> text.in(language).isPresent());
    }
}
