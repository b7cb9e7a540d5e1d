package id.selaras.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Our writer spells strings as the reference implementation of RFC 8785 does. */
class CanonicalJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Pagu Rp1.234", "kutip \" dan \\ garis", "baris\nbaru\ttab\r\f\b", "\u0001\u001f\u007f", "é ≥ 😀",
        "</script>", "\u2028\u2029"})
    void aStringIsEscapedAsTheStandardSays(String text) throws IOException {
        byte[] expected = new JsonCanonicalizer("[" + JsonMapper.shared().writeValueAsString(text) + "]").getEncodedUTF8();
        assertThat(written("[", text, "]")).isEqualTo(new String(expected, StandardCharsets.UTF_8));
    }

    @Test
    void manyPiecesAreWrittenInOrder() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CanonicalJson json = new CanonicalJson(bytes);
        json.raw("[");
        for (int at = 0; at < 20_000; at++) {
            json.raw(at == 0 ? "" : ",").string("😀" + at);
        }
        json.raw("]").finish();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("[\"😀0\",\"😀1\"").endsWith("\"😀19999\"]")
                .doesNotContain("?");
    }

    private static String written(String before, String text, String after) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new CanonicalJson(bytes).raw(before).string(text).raw(after).finish();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
