package ee.teekond.layout.scene;

/**
 * What a group stands for. Parts that do not apply are empty.
 *
 * @param id the element's id, or a name where the group shows no element
 * @param kind the kind of element: stage, touchpoint, service, pain-point …
 * @param lane the lane the group is in
 * @param state what can be told apart by it: offered, missing, adapted …
 */
public record Key(String id, String kind, String lane, String state) {
    public static Key of(String id, String kind) {
        return new Key(id, kind, "", "");
    }

    public Key in(String lane) {
        return new Key(id, kind, lane, state);
    }

    public Key being(String state) {
        return new Key(id, kind, lane, state);
    }
}
