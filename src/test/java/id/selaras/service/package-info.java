/**
 * The running service as its users meet it: one server for all tests annotated with {@link id.selaras.service.ServiceTest}, spoken to
 * over HTTP with a {@link id.selaras.service.ServiceClient}. Tests share the server and keep apart by governments of their own.
 */
package id.selaras.service;
