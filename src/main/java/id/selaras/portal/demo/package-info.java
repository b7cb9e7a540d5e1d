/**
 * The demonstration of the profile {@code demo}: two sample governments, an account for each role, all sample plans checked. It
 * is a client like any other: everything goes through the REST interface, nothing past it. It starts on loopback only and in
 * no folder that holds anything else.
 */
package id.selaras.portal.demo;
