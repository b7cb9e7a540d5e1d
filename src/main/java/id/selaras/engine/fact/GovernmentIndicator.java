package id.selaras.engine.fact;

import id.selaras.reference.Indicator;

/**
 * An indicator of the government that a theme leads to.
 *
 * @param code  the government's own code
 * @param theme theme code of the shipped tables
 */
public record GovernmentIndicator(String code, String theme, Indicator.Kind kind) {

    public String getCode() {
        return code;
    }

    public String getTheme() {
        return theme;
    }
}
