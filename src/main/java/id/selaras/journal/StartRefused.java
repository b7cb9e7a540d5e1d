package id.selaras.journal;

/** The service must not start on this data folder; nothing was changed. */
final class StartRefused extends RuntimeException {

    private final String action;

    /**
     * @param reason Indonesian, then English
     * @param action what the operator can do, in the same way
     */
    StartRefused(String reason, String action, Throwable cause) {
        super(reason, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
