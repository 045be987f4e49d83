package ee.teekond.file;

/** A place or a named path cannot be opened or is not what it should be. The message key and path make the message. */
public class PlaceException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String path;

    PlaceException(String key, String path) {
        super(key + ": " + path);
        this.key = key;
        this.path = path;
    }

    /** Nothing is there. */
    public static PlaceException missing(String path) {
        return new PlaceException("place.missing", path);
    }

    /** A folder, but not a workspace. */
    public static PlaceException noManifest(String path) {
        return new PlaceException("place.no-manifest", path);
    }

    /** A file where a folder is needed. */
    public static PlaceException notFolder(String path) {
        return new PlaceException("place.not-folder", path);
    }

    /** A file in a workspace, but not one that holds a document. */
    public static PlaceException notDocument(String path) {
        return new PlaceException("place.not-document", path);
    }

    /** It is there, but may not be read, or is not text. */
    public static PlaceException unreadable(String path) {
        return new PlaceException("place.unreadable", path);
    }

    /** It may not be written. */
    public static PlaceException unwritable(String path) {
        return new PlaceException("place.unwritable", path);
    }

    /** Key of the message that explains it. */
    public String key() {
        return key;
    }

    /** The path as the user named it. */
    public String path() {
        return path;
    }
}
