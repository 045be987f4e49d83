package ee.teekond.layout.paint;

/** What a shape is filled with: nothing, a tone or a texture. */
public sealed interface Fill permits Tone, Texture, Fill.None {
    Fill NONE = None.NONE;

    <R> R match(Cases<R> cases);

    /** What to do with each kind of fill. */
    interface Cases<R> {
        R none();

        R flat(Tone tone);

        R textured(Texture texture);
    }

    /** The empty fill. */
    enum None implements Fill {
        NONE;

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.none();
        }
    }
}
