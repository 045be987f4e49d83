package ee.teekond.exchange;

import ee.teekond.edit.Edit;
import ee.teekond.edit.Edit.Add;
import ee.teekond.edit.Edit.Batch;
import ee.teekond.edit.Edit.Link;
import ee.teekond.edit.Edit.Move;
import ee.teekond.edit.Edit.Remove;
import ee.teekond.edit.Edit.Set;
import ee.teekond.edit.Edit.Unlink;
import ee.teekond.edit.Spot;
import ee.teekond.model.Document;
import ee.teekond.model.Edition;
import ee.teekond.model.Element;
import ee.teekond.model.Language;
import ee.teekond.model.Stage;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Says edits of a document in words, as one would read them aloud: «samm «Otsib infot»: pealkiri «A» → «B»». What is added or
 * taken away with its owner is told with it.
 */
public final class EditWords {

    /** Fields of which it is said only that they changed: in words they would be longer than what they stand in. */
    private static final ImmutableList<String> ONLY_CHANGED =
            Lists.immutable.with("evidence", "sample", "emotion", "responsible");

    private final Labels labels;
    private final Document before;
    private final Document after;
    private final ChangeWords values;

    /**
     * Words for edits.
     *
     * @param before the document without the edits
     * @param after the document with them; the same again if they are only offered
     */
    public EditWords(Workspace workspace, Language language, Document before, Document after) {
        this.before = before;
        this.after = after;
        labels = new Labels(workspace, language);
        values = new ChangeWords(labels, language, Lists.immutable.with(after, before));
    }

    /**
     * One change in words.
     *
     * @param stage id of the stage it is in; empty for what belongs to the journey as a whole
     * @param element id of the element it changes
     */
    public record Said(Optional<String> stage, String element, String words) {}

    /** An edit as one sentence. */
    public String sentence(Edit edit) {
        return of(edit).collect(Said::words).makeString("; ");
    }

    /** An edit change by change, in its order. */
    public ImmutableList<Said> of(Edit edit) {
        ImmutableList<Edit> all = flat(edit);
        Telling telling = new Telling(all.selectInstancesOf(Add.class).collect(Add::element));
        return all.flatCollect(one -> one.match(telling));
    }

    private static ImmutableList<Edit> flat(Edit edit) {
        return edit instanceof Batch batch ? batch.edits().flatCollect(EditWords::flat) : Lists.immutable.with(edit);
    }

    /** The stage an element is in, after the edits if it is still there. */
    private Optional<String> stage(String id) {
        return after.within(Stage.KIND, id).or(() -> before.within(Stage.KIND, id));
    }

    /** Each kind of edit in words; not to be used for another edit, as it knows what this one adds. */
    private final class Telling implements Edit.Cases<ImmutableList<Said>> {
        private final ImmutableList<Element> added;

        Telling(ImmutableList<Element> added) {
            this.added = added;
        }

        @Override
        public ImmutableList<Said> add(Add edit) {
            if (isAdded(edit.spot().owner())) {
                return Lists.immutable.empty();
            }
            String where = edit.spot()
                    .after()
                    .map(id -> labels.say("edit.after", caption(id)))
                    .orElseGet(() -> labels.say("edit.first"));
            ImmutableList<Element> with =
                    added.select(element -> isBelow(element.id(), edit.element().id()));
            String id = edit.element().id();
            Optional<String> stage = edit.element().descriptor().equals(Stage.KIND)
                    ? Optional.of(id)
                    : stage(id).or(() -> stage(edit.spot().owner()));
            return said(stage, id, "edit.add", word(edit.element()), caption(edit.element()), where + with(with));
        }

        private boolean isAdded(String id) {
            return added.anySatisfy(element -> element.id().equals(id));
        }

        private boolean isBelow(String id, String owner) {
            Optional<String> above = after.owner(id).map(Element::id);
            return above.filter(owner::equals).isPresent()
                    || above.filter(next -> isBelow(next, owner)).isPresent();
        }

        @Override
        public ImmutableList<Said> remove(Remove edit) {
            ImmutableList<Element> with = before.inOrder()
                    .select(element -> before.owner(element.id())
                            .filter(owner -> owner.id().equals(edit.id()))
                            .isPresent());
            return said(edit.id(), "edit.remove", with(with));
        }

        @Override
        public ImmutableList<Said> move(Move edit) {
            Spot spot = edit.spot();
            boolean elsewhere = before.owner(edit.id())
                    .filter(owner -> !element(spot.owner()).equals(Optional.of(owner)))
                    .isPresent();
            String owner = elsewhere ? at(spot.owner()) + ", " : "";
            String place = spot.after()
                    .map(id -> labels.say("edit.behind", caption(id)))
                    .orElseGet(() -> labels.say("edit.foremost"));
            return said(edit.id(), "edit.move", owner + place);
        }

        @Override
        public ImmutableList<Said> set(Set edit) {
            Field field = edit.field();
            Optional<Object> from = element(edit.id()).flatMap(element -> element.get(field));
            Optional<Object> to = edit.value();
            String minor = edit.minor() ? labels.say("edit.minor") : "";
            String name = name(field);
            if (field.type().equals(FieldType.FLAG)) {
                return said(edit.id(), to.isPresent() ? "edit.mark" : "edit.unmark", name);
            }
            if (ONLY_CHANGED.contains(field.name())) {
                return said(edit.id(), "edit.changed", name);
            }
            Optional<ImmutableList<Language>> translations = values.translations(from, to);
            if (translations.isPresent()) {
                String codes = translations.get().collect(Language::code).makeString(", ");
                return said(edit.id(), "edit.translated", name, codes, minor);
            }
            String was = values.of(field, from);
            String is = values.of(field, to);
            if (from.isEmpty()) {
                return said(edit.id(), "edit.new", name, is, minor);
            }
            return to.isEmpty()
                    ? said(edit.id(), "edit.gone", name, was)
                    : said(edit.id(), "edit.set", name, was, is, minor);
        }

        @Override
        public ImmutableList<Said> link(Link edit) {
            return said(edit.id(), "edit.link", name(edit.field()), item(edit.field(), edit.value()));
        }

        @Override
        public ImmutableList<Said> unlink(Unlink edit) {
            return said(edit.id(), "edit.unlink", name(edit.field()), item(edit.field(), edit.value()));
        }

        @Override
        public ImmutableList<Said> batch(Batch edit) {
            return edit.edits().flatCollect(one -> one.match(this));
        }
    }

    private String at(String owner) {
        String kind = element(owner).map(found -> found.descriptor().name()).orElse("");
        return labels.has("edit.at." + kind) ? labels.say("edit.at." + kind, caption(owner)) : caption(owner);
    }

    private String item(Field field, Object value) {
        return values.of(field, Optional.of(Lists.immutable.with(value)));
    }

    private ImmutableList<Said> said(String id, String phrase, Object... rest) {
        Object[] all = Lists.immutable
                .<Object>with(word(id), oldCaption(id))
                .newWithAll(Lists.immutable.with(rest))
                .toArray();
        return said(stage(id), id, phrase, all);
    }

    private ImmutableList<Said> said(Optional<String> stage, String id, String phrase, Object... arguments) {
        return Lists.immutable.with(new Said(stage, id, labels.say(phrase, arguments)));
    }

    private String with(ImmutableList<Element> elements) {
        return elements.isEmpty()
                ? ""
                : labels.say(
                        "edit.with",
                        elements.collect(element -> word(element) + " «" + caption(element) + "»")
                                .makeString(", "));
    }

    private Optional<Element> element(String id) {
        return Optional.ofNullable(before.elements().get(id))
                .or(() -> Optional.ofNullable(after.elements().get(id)))
                .or(() -> Edition.of(before).id().equals(id) ? Optional.of(before.root()) : Optional.empty());
    }

    /** What the reader knows an element by: its name before the change. */
    private String oldCaption(String id) {
        return element(id).map(this::caption).orElse(id);
    }

    private String caption(String id) {
        return Optional.ofNullable(after.elements().get(id)).map(this::caption).orElseGet(() -> oldCaption(id));
    }

    private String caption(Element element) {
        return element.caption().map(labels::of).orElse(element.id());
    }

    private String word(String id) {
        return element(id).map(this::word).orElse("");
    }

    private String word(Element element) {
        return known("type.", element.descriptor().name());
    }

    private String name(Field field) {
        return known("field.", field.name());
    }

    private String known(String family, String name) {
        return labels.has(family + name) ? labels.say(family + name) : name;
    }
}
