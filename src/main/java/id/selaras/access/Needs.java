package id.selaras.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission a handler needs. A handler without it is closed. Where the path names a government ({@code {g}}) the permission
 * must hold there (else 404 when the caller holds nothing there, 403 otherwise); elsewhere the handler itself checks the record it
 * loads, with {@link Caller}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    Permission value();
}
