/**
 * Numbers, targets and units as Indonesian offices type them. A text has one reading, none, or two; where it has two
 * ({@code 1.234}) the other cells of its column decide, and where they do not, both readings are handed on.
 */
package id.selaras.intake.number;
