package id.selaras.overlap.quality;
import id.selaras.finding.SubActivityResult;
import id.selaras.lexicon.Lexicon;
import id.selaras.measure.ReferenceLookup;
import id.selaras.overlap.row.*;
import java.util.*;
public class Explain {
    public static String of(List<SubActivityResult> rs, ReferenceLookup ref, Lexicon lex) {
        RowReading rr = new RowReading(lex, ref);
        RowFacts x = rr.read(0, rs.get(0)), y = rr.read(1, rs.get(rs.size()-1));
        StringBuilder b = new StringBuilder();
        for (RowFacts f : List.of(x,y)) b.append("\n     act=").append(sh(f.actions())).append(" subj=").append(sh(f.subject())).append(" ben=").append(sh(f.beneficiaries())).append(f.stated()).append(" place=").append(f.places()).append(" con=").append(f.concepts().stream().map(c->c.name()).toList()).append(" lev=").append(f.distinctions()).append(" role=").append(f.roles()).append(" u=").append(f.units());
        try {
            var c = Class.forName("id.selaras.overlap.pair.Measures").getDeclaredMethod("of", RowFacts.class, RowFacts.class);
            c.setAccessible(true);
            b.append("\n     ").append(c.invoke(null, x, y).toString().replaceAll("Concept\\[id=([^,]*), name=([^,]*),.*?\\]\\]", "$2"));
        } catch (Exception e) { b.append(e); }
        return b.toString();
    }
    static String sh(Map<String, id.selaras.overlap.text.Token> m) { StringBuilder b = new StringBuilder("{"); m.values().forEach(t -> b.append(t.plain() ? t.key() : t.kind().name().charAt(0)+":"+t.shown()).append(' ')); return b.append("}").toString(); }
}
