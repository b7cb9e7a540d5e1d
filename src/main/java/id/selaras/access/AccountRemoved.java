package id.selaras.access;

/** An account that opens nothing any more; its name stays taken. */
record AccountRemoved(String name) {
}
