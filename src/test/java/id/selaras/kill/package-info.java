/**
 * Promise 6, tried: a process is killed right after it acknowledged something, or in the middle of it, and everything it acknowledged
 * must be there after the next start. {@code -Dselaras.kills=100} says how often.
 */
package id.selaras.kill;
