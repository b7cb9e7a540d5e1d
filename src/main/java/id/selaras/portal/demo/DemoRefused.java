package id.selaras.portal.demo;

/** The demonstration may not start here; the message says why in both languages. */
final class DemoRefused extends RuntimeException {

    DemoRefused(String id, String en) {
        super(id + " / " + en);
    }
}
