package id.selaras.access;

import java.util.List;

/** All that an account may do from now on. */
record GrantsChanged(String name, List<Grant> grants) {
}
