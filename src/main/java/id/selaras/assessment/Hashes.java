package id.selaras.assessment;

/**
 * The three hashes of a run, SHA-256 in lower-case hex; {@code docs/hash.md} lets a third person recompute them.
 *
 * @param input   what was judged: facts of plan and reference, and the options
 * @param ruleSet what it was judged with
 * @param result  what came out; null until the answer is complete
 */
public record Hashes(String input, String ruleSet, String result) {
}
