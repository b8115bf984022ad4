import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Hold files against standards: VeraPdf FLAVOUR[,FLAVOUR…] FILE… [FLAVOUR[,FLAVOUR…] FILE…]….
 *
 * Prints, tab-separated, one line "met FILE FLAVOUR CLAUSE-TEST OBJECTS" for each rule that found
 * objects to look at, and one line "failed FILE FLAVOUR CLAUSE-TEST MESSAGE PLACE" for each that
 * an object broke. The exit code tells only whether all files could be read.
 */
public final class VeraPdf {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        String[] flavours = {};
        for (String argument : arguments) {
            if (!argument.endsWith(".pdf")) {
                flavours = argument.split(",");
                continue;
            }
            for (String flavour : flavours) {
                check(argument, PDFAFlavour.byFlavourId(flavour));
            }
        }
    }

    private static void check(String file, PDFAFlavour flavour) throws Exception {
        Map<String, Integer> met = new TreeMap<>();
        try (InputStream opened = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(opened, flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, true)) {
            ValidationResult result = validator.validate(parser);
            for (TestAssertion found : result.getTestAssertions()) {
                String rule = found.getRuleId().getClause() + "-" + found.getRuleId().getTestNumber();
                met.merge(rule, 1, Integer::sum);
                if (found.getStatus() == TestAssertion.Status.FAILED) {
                    print("failed", file, flavour.getId(), rule, found.getMessage(), found.getLocation());
                }
            }
            // Only so many assertions are kept; that they are all there is part of the result.
            print("assertions", file, flavour.getId(), result.getTotalAssertions());
        }
        met.forEach((rule, objects) -> print("met", file, flavour.getId(), rule, objects));
    }

    private static void print(Object... fields) {
        StringBuilder line = new StringBuilder();
        for (Object field : fields) {
            line.append(line.length() > 0 ? "\t" : "");
            line.append(String.valueOf(field).replaceAll("\\s+", " "));
        }
        System.out.println(line);
    }
}
