/**
 * The cases of every rule as data a planner can read and extend ({@code src/test/resources/rule-cases}): it fires, it stays
 * silent after the smallest honest fix, it says what it lacked. Each case is one small change to the same faultless world,
 * sent through the whole pipeline.
 */
package id.selaras.rulecases;
