package id.selaras.access;

/** A new password, encoded in the archive under {@code credential}; the old one opens nothing any more. */
record PasswordChanged(String name, String credential) {
}
