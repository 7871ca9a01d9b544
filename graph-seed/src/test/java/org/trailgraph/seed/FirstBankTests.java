package org.trailgraph.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds the seed against the file it was written from, where a folder "shared" lies beside the checkout. */
class FirstBankTests {

    private static final Path BANK = Path.of("..", "..", "shared", "data", "InterviewSumm.md");

    private static byte[] bytes = {};
    private static List<String> lines = List.of();
    private static List<Question> questions = List.of();
    private static List<Bank> banks = List.of();

    @BeforeAll
    static void readBoth() throws IOException {
        if (!Files.isRegularFile(BANK)) {
            return;
        }
        bytes = Files.readAllBytes(BANK);
        lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        Seed seed = SeedReader.read(SeedFiles.in(Path.of("content"))).seed();
        questions = seed.questions();
        banks = seed.banks();
    }

    @BeforeEach
    void needsTheBank() {
        assumeTrue(
                Files.isRegularFile(BANK),
                () -> "the first bank is not at hand: put InterviewSumm.md at " + BANK + " seen from graph-seed");
    }

    @Test
    void isTheFileThatTheSeedNames() {
        assertThat(banks)
                .filteredOn(bank -> bank.id().equals("interview-summ"))
                .extracting(Bank::sha256)
                .containsExactly(sha256(bytes));
    }

    @Test
    void hasFortySixBulletsAndThreeBoldLines() {
        assertThat(lines.stream().filter(line -> line.startsWith("●"))).hasSize(46);
        assertThat(lines.stream().filter(line -> line.startsWith("**"))).hasSize(3);
    }

    @Test
    void isCoveredLineByLineAndNoLineTwice() {
        assertThat(questions)
                .extracting(question -> question.bankLine().line())
                .containsExactlyInAnyOrderElementsOf(sections().keySet());
    }

    @Test
    void hasTheTextThatEachQuestionWasWrittenFrom() {
        assertThat(questions).allSatisfy(question -> {
            BankLine bankLine = question.bankLine();
            String line = lines.get(bankLine.line() - 1);
            assertThat(sha256(line.getBytes(StandardCharsets.UTF_8)))
                    .as(question.id())
                    .isEqualTo(bankLine.sha256());
        });
    }

    @Test
    void hasTheSectionThatEachQuestionNames() {
        Map<Integer, String> sections = sections();
        assertThat(questions)
                .allSatisfy(question -> assertThat(question.bankLine().section())
                        .as(question.id())
                        .isEqualTo(sections.get(question.bankLine().line())));
    }

    /** The section of each line that asks something; what stands under "Reference" asks nothing. */
    private Map<Integer, String> sections() {
        Map<Integer, String> sections = new TreeMap<>();
        String chapter = "";
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("## ")) {
                chapter = line.substring(3).strip();
                section = chapter;
            } else if (line.startsWith("### ")) {
                section = chapter + " / " + line.substring(4).strip();
            } else if (line.startsWith("●") || line.startsWith("**")) {
                sections.put(i + 1, section);
            }
        }
        return sections;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
