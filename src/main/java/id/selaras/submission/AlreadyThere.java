package id.selaras.submission;

/** What an effect would make is there already: nothing is recorded, and the caller is shown what is there. */
final class AlreadyThere extends RuntimeException {

    private final transient String id;

    AlreadyThere(String id) {
        super(id, null, false, false);
        this.id = id;
    }

    String id() {
        return id;
    }
}
