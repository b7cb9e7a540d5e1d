package id.selaras.http;

import java.util.List;

/**
 * One page of a list.
 *
 * @param page  from 0
 * @param size  asked for, 1 to 500
 * @param total items of all pages together, after filtering
 */
public record Listing<T>(List<T> items, int page, int size, long total) {
}
