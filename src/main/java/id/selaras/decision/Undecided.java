package id.selaras.decision;

import id.selaras.problem.Text;

/** A rule that could not be decided for a subject, and what was missing. */
public record Undecided(String rule, Text reason) {
}
