package id.selaras.access;

import java.util.List;

/** A new account; its encoded password lies in the archive under {@code credential}. */
record AccountAdded(String name, String credential, List<Grant> grants) {
}
