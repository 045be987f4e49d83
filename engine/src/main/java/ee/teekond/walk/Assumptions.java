package ee.teekond.walk;

import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Evidence;
import ee.teekond.model.Marks;
import ee.teekond.model.Municipality;
import ee.teekond.model.Offer;
import ee.teekond.model.OfferState;
import ee.teekond.model.Sample;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.FieldType;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/** What to take as given for the sake of a question: as if some municipalities offered some services, or did not. */
public record Assumptions(ImmutableList<Assumption> all) {

    /** Nothing is assumed. */
    public static final Assumptions NONE = new Assumptions(Lists.immutable.empty());

    private static final Pattern WRITTEN = Pattern.compile("([a-z0-9-]+):([a-z0-9-]+)=([a-z-]+)");

    /** One thing taken as given. */
    public record Assumption(String municipality, String service, OfferState state) {

        /** Reads {@code rakvere:suuline-tolge=offered}; empty when it is not of that form. */
        public static Optional<Assumption> parse(String written) {
            Matcher parts = WRITTEN.matcher(written);
            if (!parts.matches()) {
                return Optional.empty();
            }
            return states().find(parts.group(3))
                    .map(OfferState.class::cast)
                    .map(state -> new Assumption(parts.group(1), parts.group(2), state));
        }

        private static FieldType.ChoiceType states() {
            return (FieldType.ChoiceType) FieldType.choice(OfferState.class);
        }

        @Override
        public String toString() {
            return municipality + ":" + service + "=" + state.code();
        }
    }

    /** The workspace as it would be. An assumed offer is marked so, has no days, and takes the place of a real one. */
    public Workspace in(Workspace workspace) {
        MutableList<Document> changed = Lists.mutable.empty();
        all.groupBy(Assumption::municipality)
                .keyMultiValuePairsView()
                .forEach(pair -> workspace
                        .document(Municipality.KIND, pair.getOne())
                        .ifPresent(document -> changed.add(with(document, pair.getTwo()))));
        return changed.isEmpty() ? workspace : workspace.with(changed.toArray(new Document[0]));
    }

    /** Whether this offer is one of the assumed ones. */
    public boolean covers(String municipality, String service) {
        return all.anySatisfy(
                one -> one.municipality().equals(municipality) && one.service().equals(service));
    }

    private static Document with(Document municipality, Iterable<Assumption> assumed) {
        MutableMap<String, Offer> offers = Maps.mutable.empty();
        assumed.forEach(one -> offers.put(one.service(), offer(one)));
        Document.Builder copy = Document.of(municipality.root());
        for (Kind.Slot slot : municipality.root().descriptor().slots()) {
            for (String id : municipality.children(municipality.id(), slot.name())) {
                Element present = municipality.elements().get(id);
                Optional<Offer> instead = Offer.KIND.cast(present).map(offer -> offers.remove(id));
                copy.add(municipality.id(), slot.name(), instead.isPresent() ? instead.get() : present);
            }
        }
        offers.toSortedListBy(Offer::id)
                .reject(offer -> copy.has(offer.id()))
                .forEach(offer -> copy.add(municipality.id(), "offers", offer));
        return copy.build();
    }

    private static Offer offer(Assumption one) {
        ImmutableList<Evidence> none = Lists.immutable.empty();
        return new Offer(
                one.service(),
                one.service(),
                one.state(),
                Lists.immutable.empty(),
                Lists.immutable.empty(),
                Lists.immutable.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Marks(none, true, Optional.empty(), Sample.NONE));
    }
}
