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
     * Something stated of the person. Its phrase has up to three parts, of which the first and the last may be what several
     * statements have in common: {@code kes oskab|eesti keelt|vähemalt tasemel B1}.
     *
     * @param denied whether it is said not to be so
     */
    record Stated(String key, boolean denied, ImmutableList<String> about) implements Clause {

        @Override
        public String in(Phrases phrases) {
            return around(phrases).with(parts(phrases)[1]);
        }

        @Override
        public boolean isCompound() {
            return false;
        }

        private Around around(Phrases phrases) {
            String[] parts = parts(phrases);
            return new Around(parts[0] + " ", parts.length < 3 ? "" : " " + parts[2], denied);
        }

        private String[] parts(Phrases phrases) {
            return phrases.say((denied ? "not." : "") + key, about).split("\\|", 3);
        }
    }

    /** What stands around the middle of a statement. */
    record Around(String before, String after, boolean denied) {

        /** Around what shares nothing with others. */
        static final Around NOTHING = new Around("", "", false);

        String with(String middle) {
            return before + middle + after;
        }
    }

    /** Several parts. */
    record Joined(Joint joint, ImmutableList<Clause> parts) implements Clause {

        @Override
        public String in(Phrases phrases) {
            return Enumeration.of(phrases).join(joint.word(), drawnTogether(phrases));
        }

        @Override
        public boolean isCompound() {
            return true;
        }

        /** The parts in words; statements that begin and end alike share their beginning and end. */
        private ImmutableList<String> drawnTogether(Phrases phrases) {
            return parts.collect(part -> shared(part, phrases))
                    .distinct()
                    .flatCollect(around -> alike(
                            around, parts.select(part -> shared(part, phrases).equals(around)), phrases));
        }

        private ImmutableList<String> alike(Around around, ImmutableList<Clause> alike, Phrases phrases) {
            if (around.equals(Around.NOTHING)) {
                return alike.collect(part -> part.isCompound() ? "(" + part.in(phrases) + ")" : part.in(phrases));
            }
            ImmutableList<String> middles =
                    alike.selectInstancesOf(Stated.class).collect(stated -> stated.parts(phrases)[1]);
            String word = around.denied() ? "nor" : joint.word();
            return Lists.immutable.with(around.with(Enumeration.of(phrases).join(word, middles)));
        }

        /** «Not a or not b» is not «neither a nor b»: denials share something only where all of them hold. */
        private Around shared(Clause part, Phrases phrases) {
            return part instanceof Stated stated && !(stated.denied() && joint == Joint.OR)
                    ? stated.around(phrases)
                    : Around.NOTHING;
        }
    }
}
