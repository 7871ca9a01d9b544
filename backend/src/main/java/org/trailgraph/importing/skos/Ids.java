package org.trailgraph.importing.skos;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Mints ids from names: slugs that nobody else has. What was given an id at an earlier reading keeps it. */
final class Ids {

    private static final int LONGEST = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private final String bank;
    private final Map<String, String> earlier;
    private final Set<String> taken;

    /**
     * @param earlier the ids that the bank's concepts have already, by their IRIs
     * @param taken the ids of all others
     */
    Ids(String bank, Map<String, String> earlier, Set<String> taken) {
        this.bank = bank;
        this.earlier = new HashMap<>(earlier);
        this.taken = new HashSet<>(taken);
        this.taken.addAll(earlier.values());
    }

    String mint(String iri, String name) {
        String known = earlier.get(iri);
        return known != null ? known : free(slug(name).isEmpty() ? bank + "-" + slug(local(iri)) : slug(name));
    }

    private String free(String wanted) {
        String slug = wanted.replaceAll("-$", "");
        if (taken.add(slug)) {
            return slug;
        }
        String ofBank = slug.endsWith("-" + bank) ? slug : slug + "-" + bank;
        if (taken.add(ofBank)) {
            return ofBank;
        }
        int number = 2;
        while (!taken.add(ofBank + "-" + number)) {
            number++;
        }
        return ofBank + "-" + number;
    }

    /** A name in lower-case ASCII letters, digits and single hyphens; empty where nothing of it can be written so. */
    static String slug(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String slug = OTHERS.matcher(APOSTROPHES.matcher(plain).replaceAll("")).replaceAll("-");
        slug = slug.replaceAll("^-|-$", "");
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-[^-]*$", "");
    }

    private static String local(String iri) {
        String plain = iri.replaceAll("[/#]+$", "");
        return plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('#')) + 1);
    }
}
