package ee.teekond.words;

import ee.teekond.model.Phrases;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Part of a sentence about a person: something stated of the person, or several parts with «and» or «or» between them. */
interface Clause {

    /** The clause in words; empty if it says nothing. */
    String in(Phrases phrases);

    /** Whether it has to stand in brackets among others. */
    boolean isCompound();

    /** Several parts; those that say nothing are left out, and a lone one stands for itself. */
    static Clause joined(Joint joint, ImmutableList<Clause> parts) {
        ImmutableList<Clause> saying = parts.reject(
                part -> part instanceof Joined joined && joined.parts().isEmpty());
        return saying.size() == 1 ? saying.getOnly() : new Joined(joint, saying);
    }

    /** What stands between the parts of a clause. */
    enum Joint {
        AND,
        OR;

        /** What becomes of it when the whole is denied. */
        Joint denied() {
            return this == AND ? OR : AND;
        }

        String word() {
            return this == AND ? "and" : "or";
        }
    }

    /**
     * Something stated of the person. Its phrase begins with what several statements may have in common: {@code kellel on|lapsi}.
     *
     * @param denied whether it is said not to be so
     */
    record Stated(String key, boolean denied, ImmutableList<String> about) implements Clause {

        @Override
        public String in(Phrases phrases) {
            return opening(phrases) + " " + rest(phrases);
        }

        @Override
        public boolean isCompound() {
            return false;
        }

        String opening(Phrases phrases) {
            return halves(phrases)[0];
        }

        String rest(Phrases phrases) {
            return halves(phrases)[1];
        }

        private String[] halves(Phrases phrases) {
            return phrases.say((denied ? "not." : "") + key, about).split("\\|", 2);
        }
    }

    /** Several parts. */
    record Joined(Joint joint, ImmutableList<Clause> parts) implements Clause {

        @Override
        public String in(Phrases phrases) {
            return Enumeration.of(phrases).join(joint.word(), openings(phrases));
        }

        @Override
        public boolean isCompound() {
            return true;
        }

        /** The parts in words; statements that begin alike are drawn together under one beginning. */
        private ImmutableList<String> openings(Phrases phrases) {
            return parts.groupBy(part -> commonOpening(part, phrases))
                    .keyMultiValuePairsView()
                    .toSortedListBy(pair -> parts.indexOf(pair.getTwo().getFirst()))
                    .toImmutable()
                    .flatCollect(pair ->
                            together(pair.getOne(), pair.getTwo().toList().toImmutable(), phrases));
        }

        private ImmutableList<String> together(String opening, ImmutableList<Clause> alike, Phrases phrases) {
            if (opening.isEmpty() || alike.size() == 1) {
                return alike.collect(part -> part.isCompound() ? "(" + part.in(phrases) + ")" : part.in(phrases));
            }
            boolean denied = alike.anySatisfy(part -> part instanceof Stated stated && stated.denied());
            ImmutableList<String> rests = alike.selectInstancesOf(Stated.class).collect(stated -> stated.rest(phrases));
            String all = Enumeration.of(phrases).join(denied ? "nor" : joint.word(), rests);
            return Lists.immutable.with(opening + " " + all);
        }

        /** «Not a or not b» is not «neither a nor b»: what is denied shares its beginning only where all of it holds. */
        private String commonOpening(Clause part, Phrases phrases) {
            return part instanceof Stated stated && !(stated.denied() && joint == Joint.OR)
                    ? stated.opening(phrases)
                    : "";
        }
    }
}
