package id.selaras.rulebook;

import id.selaras.decision.RuleSet;

/**
 * What the service runs now; a bean.
 *
 * @param hash  of tables, words, fixed rules and engine version, as on every answer
 */
public record ActiveRules(RuleSet rules, String hash) {
}
