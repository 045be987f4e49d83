package ee.teekond.edit;

import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.descriptor.Field;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** One change of a document. Edits hold new values; what was there before is in the inverse. */
public sealed interface Edit {

    /** Asks {@code cases} for the one that fits this edit. */
    <R> R match(Cases<R> cases);

    /** Applies the edit, whole or not at all. */
    default Outcome applyTo(Document document) {
        return Application.of(this, document);
    }

    /** Several edits as one. */
    static Batch batch(Iterable<? extends Edit> edits) {
        return new Batch(Lists.immutable.withAll(edits));
    }

    /** One answer per edit. */
    interface Cases<R> {
        R add(Add edit);

        R remove(Remove edit);

        R set(Set edit);

        R move(Move edit);

        R link(Link edit);

        R unlink(Unlink edit);

        R batch(Batch edit);
    }

    /** Puts a new element in its place. What it owns is added by edits of its own. */
    record Add(Spot spot, Element element) implements Edit {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.add(this);
        }
    }

    /** Takes an element away with all it owns. Refused while something that stays refers to any of it. */
    record Remove(String id) implements Edit {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.remove(this);
        }
    }

    /**
     * Gives a field a value, exactly as it stands here.
     *
     * @param value empty takes the value away
     * @param expected what the field must hold now; empty if it may hold anything
     * @param minor whether only spelling changes, which outdates no translation and alarms nobody
     */
    record Set(String id, Field field, Optional<Object> value, Optional<Expected> expected, boolean minor)
            implements Edit {

        /** Sets a field whatever it holds. */
        public Set(String id, Field field, Optional<Object> value) {
            this(id, field, value, Optional.empty(), false);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.set(this);
        }
    }

    /** Puts an element with all it owns in another place. */
    record Move(String id, Spot spot) implements Edit {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.move(this);
        }
    }

    /**
     * Puts one more item in a list field; without effect if it is there already.
     *
     * @param at how many items stand before it; empty puts it last
     */
    record Link(String id, Field field, Object value, OptionalInt at) implements Edit {

        /** Puts an item last. */
        public Link(String id, Field field, Object value) {
            this(id, field, value, OptionalInt.empty());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.link(this);
        }
    }

    /** Takes one item out of a list field. */
    record Unlink(String id, Field field, Object value) implements Edit {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unlink(this);
        }
    }

    /** Several edits, one after another, as one: all of them or none. References are looked at only at its end. */
    record Batch(ImmutableList<Edit> edits) implements Edit {

        /** No change at all. */
        public static final Batch NOTHING = new Batch(Lists.immutable.empty());

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.batch(this);
        }
    }

    /** What a field must hold; an empty value means that it must hold none. */
    record Expected(Optional<Object> value) {}
}
