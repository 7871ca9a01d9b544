package org.trailgraph.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.Http;
import org.trailgraph.SeededTest;
import org.trailgraph.neo4j.TestNeo4j;

/** What search promises, for every concept of the seed. */
@SeededTest
class SearchIT {

    private static final Pattern HAN_PAIR = Pattern.compile("(?=([\\p{IsHan}]{2}))");

    @Autowired
    private Search search;

    @Autowired
    private TopicWriter writer;

    @LocalServerPort
    private int port;

    private List<Named> names = List.of();

    /** A name or alias of a concept. */
    private record Named(String concept, String name) {}

    @BeforeEach
    void readNames() {
        names = TestNeo4j.database().read(tx -> tx.run("""
                        MATCH (c:Topic:Concept {origin: 'seed'})
                        UNWIND [c.en, c.zh] + c.aliasesEn + c.aliasesZh AS name
                        RETURN c.id AS id, name ORDER BY id, name
                        """)
                .list(row -> new Named(row.get("id").asString(), row.get("name").asString())));
        assertThat(names).hasSizeGreaterThan(1_000);
    }

    private List<String> found(String typed, int limit) {
        return search.find(typed, null, limit).hits().stream()
                .map(SearchAnswer.Hit::id)
                .toList();
    }

    /** What was typed for each name, and missed what it was to find. */
    private List<String> misses(List<Named> asked, UnaryOperator<String> typing, BiPredicate<Named, String> finds) {
        return asked.stream()
                .filter(named -> !finds.test(named, typing.apply(named.name())))
                .map(named -> typing.apply(named.name()) + " for " + named.concept() + ": "
                        + found(typing.apply(named.name()), 5))
                .toList();
    }

    static Stream<UnaryOperator<String>> spellings() {
        return Stream.of(
                name -> name,
                name -> name.toUpperCase(Locale.ROOT).replaceAll("[ -]", ""),
                name -> "  " + fullWidth(name.toLowerCase(Locale.ROOT).replace(' ', '-')) + " ");
    }

    private static String fullWidth(String text) {
        return text.chars()
                .map(c -> c > ' ' && c < 0x7f ? c + 0xfee0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void everyConceptIsFirstByEachOfItsNamesAndAllThatShareOneAreOnTop(UnaryOperator<String> spelling) {
        Map<String, Set<String>> owners = new TreeMap<>();
        names.forEach(named -> owners.computeIfAbsent(NameKey.of(named.name()), key -> new TreeSet<>())
                .add(named.concept()));
        assertThat(misses(names, spelling, (named, typed) -> {
                    Set<String> sharing = owners.getOrDefault(NameKey.of(named.name()), Set.of());
                    return sharing.contains(named.concept())
                            && Set.copyOf(found(typed, sharing.size())).equals(sharing);
                }))
                .isEmpty();
        assertThat(owners.values().stream().filter(sharing -> sharing.size() > 1))
                .containsExactlyInAnyOrder(
                        Set.of("learning-rate", "logistic-regression"),
                        Set.of("learning-rate", "stride"),
                        Set.of("false-negative", "filter-response-normalization"));
    }

    @ParameterizedTest
    @CsvSource({
        "残差网络, resnet",
        "ResNet, resnet",
        "residual network, resnet",
        "resnet, resnet",
        "BN, batch-normalization",
        "批归一化, batch-normalization",
        "batchnorm, batch-normalization",
        "IN, instance-normalization",
        "in, instance-normalization",
        "殘差網絡, resnet",
        "批歸一化, batch-normalization",
        "交叉熵損失, cross-entropy-loss",
        "batch nor, batch-normalization",
        "batch-nor, batch-normalization",
        "resn, resnet",
        "transf, transformer",
        "梯度消, vanishing-gradient",
        "resnte, resnet",
        "transfro, transformer",
        "convolutoinal ne, convolutional-neural-network",
        "熵, entropy",
        "批归一华, batch-normalization"
    })
    void whatIsMeantIsFirst(String typed, String concept) {
        assertThat(found(typed, 10)).first().isEqualTo(concept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "(",
                "NOT",
                "bn AND",
                "\"",
                "'",
                "a:b",
                "\\",
                "~~~",
                "<script>alert(1)</script>",
                "*",
                "?",
                "[1 TO 2]",
                "/x/",
                "bn^",
                "bn~9",
                "+-!&&||",
                "\u0000",
                "\ud83d",
                "😀",
                "批😀归",
                "مرحبا",
                "a\tb\nc",
                "in the of"
            })
    void takesAnythingTyped(String typed) {
        assertThat(found(typed, 100)).doesNotHaveDuplicates();
    }

    /** Lucene refuses a query of more than 1,024 parts. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "batch ", "批", "批 ", "a ", "殘 ", "a批", "normalisation networks ", "😀"})
    void takesThreeHundredCharacters(String repeated) {
        String typed = repeated.repeat(300).substring(0, 300);
        assertThat(found(typed, 100)).doesNotHaveDuplicates();
        assertThat(new Http(port).get("/api/search?q=" + Http.encoded(typed)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aNameOfThreeHundredCharactersIsFoundByItself() {
        String name = "Regularisation ".repeat(20).strip();
        writer.load(
                "bank:long",
                List.of(new Fact.Node(Fact.NodeKind.CONCEPT, "long-name", Map.of("en", name, "origin", "bank:long"))));
        assertThat(found(name, 10)).startsWith("long-name");
        assertThat(found(name.substring(0, 40), 10)).startsWith("long-name");
    }

    @Test
    void findsOneKindAlone() {
        SearchAnswer answer = search.find("梯度", Kind.QUESTION, 100);
        assertThat(answer.hits()).isNotEmpty().allMatch(hit -> hit.kind().equals("question"));
        assertThat(new Http(port).json("/api/search?kind=concept&q=BN").get("hits"))
                .isNotEmpty()
                .allMatch(hit -> hit.get("kind").asString().equals("concept"));
    }

    @Test
    void anyTwoCharactersInARowOfAChineseNameFindIt() {
        List<Named> pairs = names.stream()
                .flatMap(named ->
                        HAN_PAIR.matcher(named.name()).results().map(pair -> new Named(named.concept(), pair.group(1))))
                .distinct()
                .toList();
        assertThat(pairs).hasSizeGreaterThan(1_000);
        assertThat(misses(
                        pairs, pair -> pair, (pair, typed) -> found(typed, 100).contains(pair.concept())))
                .isEmpty();
    }

    @Test
    void aSingleChineseCharacterFindsTheNamesItIsIn() {
        assertThat(found("熵", 100)).startsWith("entropy").contains("cross-entropy-loss", "kl-divergence");
    }

    /** What people do to one letter of a name. */
    private enum Mistake {
        OTHER {
            @Override
            String in(String name, int at, Random random) {
                char letter = Character.toLowerCase(name.charAt(at));
                char other = (char) ('a' + (letter - 'a' + 1 + random.nextInt(25)) % 26);
                return name.substring(0, at) + other + name.substring(at + 1);
            }
        },
        LEFT_OUT {
            @Override
            String in(String name, int at, Random random) {
                return name.substring(0, at) + name.substring(at + 1);
            }
        },
        ADDED {
            @Override
            String in(String name, int at, Random random) {
                return name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(at);
            }
        },
        SWAPPED {
            @Override
            String in(String name, int at, Random random) {
                int with = at == 0 ? 1 : at - 1;
                int first = Math.min(at, with);
                return name.substring(0, first)
                        + name.charAt(first + 1)
                        + name.charAt(first)
                        + name.substring(first + 2);
            }
        };

        abstract String in(String name, int at, Random random);
    }

    @ParameterizedTest
    @EnumSource(Mistake.class)
    void aNameWithOneLetterWrongIsAmongTheFirstFive(Mistake mistake) {
        Random random = new Random(4);
        List<String> missed = new ArrayList<>();
        List<Named> long5 = names.stream()
                .filter(named -> named.name().chars().allMatch(c -> c < 0x7f))
                .filter(named ->
                        named.name().chars().filter(Character::isLetter).count() >= 5)
                .toList();
        assertThat(long5).hasSizeGreaterThan(500);
        for (Named named : long5) {
            int[] letters = IntStream.range(0, named.name().length())
                    .filter(i -> Character.isLetter(named.name().charAt(i)))
                    .toArray();
            String typed = mistake.in(named.name(), letters[random.nextInt(letters.length)], random);
            if (!found(typed, 5).contains(named.concept())) {
                missed.add(typed + " for " + named.concept() + ": " + found(typed, 5));
            }
        }
        assertThat(missed).as("of " + long5.size()).isEmpty();
    }
}
