package id.selaras.overlap.pair;

/**
 * How sure it is what two rows are to each other.
 *
 * @param related 0-100 that they are related
 * @param same    0-100 that they are the same work
 */
record Certain(int related, int same) {
}
