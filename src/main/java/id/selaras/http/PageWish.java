package id.selaras.http;

/**
 * Which page of a list is asked for.
 *
 * @param page from 0
 * @param size 1 to {@value #MOST}
 */
public record PageWish(int page, int size) {

    public static final int MOST = 500;
    public static final int USUAL = 50;

    /** Refuses what is out of range; null means the first page, or the usual size. */
    public static PageWish of(Integer page, Integer size) {
        int wantedPage = page == null ? 0 : page;
        int wantedSize = size == null ? USUAL : size;
        if (wantedPage < 0 || wantedPage > 1_000_000 || wantedSize < 1 || wantedSize > MOST) {
            throw Refused.invalid("HALAMAN-TIDAK-SAH", "page mulai dari 0; size 1 sampai " + MOST + ".",
                    "page starts at 0; size is 1 to " + MOST + ".");
        }
        return new PageWish(wantedPage, wantedSize);
    }

    public long offset() {
        return (long) page * size;
    }
}
