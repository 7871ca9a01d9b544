package org.trailgraph.seed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BadSeedTests {

    @Test
    void reportsAnIdThatNothingHas() {
        assertThat(Fixture.problems("unknown-id"))
                .containsExactly(
                        "concepts/cnn/pooling.md:8: unknown concept 'feature-mop'",
                        "questions/cnn/why-pooling.md:9: unknown bank 'example'",
                        "questions/cnn/why-pooling.md:14: unknown concept 'poling'",
                        "questions/cnn/why-pooling.md:16: unknown question 'what-then'",
                        "questions/cnn/why-pooling.md:17: unknown source 'lecun-1999-gradient'");
    }

    @Test
    void reportsAnIdThatIsTaken() {
        assertThat(Fixture.problems("duplicate-id"))
                .containsExactly(
                        "areas.yaml:7: the id 'ml' is taken by areas.yaml:4",
                        "questions/cnn/pooling.md:1: the id 'pooling' is taken by concepts/cnn/pooling.md:1",
                        "sources.yaml:5: the id 'lecun-1998-gradient' is taken by sources.yaml:1");
    }

    @Test
    void reportsAnAliasThatAnotherConceptHas() {
        assertThat(Fixture.problems("alias-clash"))
                .containsExactly(
                        "concepts/cnn/feature-map.md:5: 'fm' also means pooling: declare it under 'ambiguous' with words that tell them apart, or drop it",
                        "concepts/cnn/pooling.md:5: 'fm' also means feature-map: declare it under 'ambiguous' with words that tell them apart, or drop it",
                        "concepts/cnn/pooling.md:5: the alias 'mp' stands twice",
                        "concepts/cnn/pooling.md:5: the alias 'pooling' is the concept's own name");
    }

    @Test
    void reportsACycleOfRequiresByName() {
        assertThat(Fixture.problems("requires-cycle"))
                .containsExactly(
                        "concepts/cnn/feature-map.md:11: what is required goes round in a cycle: convolution -> pooling -> feature-map -> convolution");
    }

    @Test
    void reportsARequiresThatOthersImply() {
        assertThat(Fixture.problems("redundant-requires"))
                .containsExactly(
                        "concepts/cnn/pooling.md:11: redundant: pooling requires convolution by way of others already");
    }

    @Test
    void reportsALinkThatStandsTwiceOrJoinsAConceptToItself() {
        assertThat(Fixture.problems("duplicate-link"))
                .containsExactly(
                        "concepts/cnn/pooling.md:11: the link pooling--requires--feature-map stands already at concepts/cnn/pooling.md:8",
                        "concepts/cnn/pooling.md:15: the link pooling--partOf--pooling joins a concept to itself",
                        "concepts/cnn/pooling.md:19: the link pooling--comparedWith--convolution stands already at concepts/cnn/convolution.md:8");
    }

    @Test
    void reportsATextThatIsMissingInOneLanguage() {
        assertThat(Fixture.problems("missing-language"))
                .containsExactly(
                        "areas.yaml:4: missing in Chinese: name",
                        "concepts/cnn/convolution.md:1: missing in Chinese: name",
                        "concepts/cnn/convolution.md:1: missing in Chinese: pitfalls",
                        "questions/cnn/why-pooling.md:1: missing in English: mistakes",
                        "questions/cnn/why-pooling.md:1: the key points are 3 in English and 2 in Chinese");
    }

    @Test
    void reportsALinkWithoutItsReason() {
        assertThat(Fixture.problems("missing-reason"))
                .containsExactly(
                        "concepts/cnn/feature-map.md:15: the link feature-map--usedIn--pooling has no reason in English",
                        "concepts/cnn/pooling.md:8: the link pooling--requires--feature-map has no reason in Chinese");
    }

    @Test
    void reportsAPromiseToWriteAText() {
        assertThat(Fixture.problems("placeholder"))
                .containsExactly(
                        "concepts/cnn/pooling.md:8: placeholder text '待补充'",
                        "concepts/cnn/pooling.md:21: placeholder text 'TODO'",
                        "questions/cnn/why-pooling.md:38: placeholder text '……'");
    }

    @Test
    void reportsAQuestionThatAsksAboutNoConcept() {
        assertThat(Fixture.problems("question-without-concept"))
                .containsExactly("questions/cnn/what-comes-back.md:13: the question asks about no concept");
    }

    @Test
    void reportsFrontMatterWithoutFences() {
        assertThat(Fixture.problems("no-fences"))
                .containsExactly(
                        "concepts/cnn/max.md:1: malformed front matter: it stands between two lines of '---'",
                        "concepts/cnn/min.md:1: malformed front matter: it stands between two lines of '---'",
                        "concepts/cnn/none.md:1: malformed front matter: it stands between two lines of '---'",
                        "concepts/cnn/nothing.md:2: nothing stands here");
    }

    @Test
    void reportsYamlThatDoesNotParse() {
        assertThat(Fixture.problems("broken-yaml"))
                .containsExactly("concepts/cnn/max.md:4: malformed YAML: expected ',' or ']', but got :");
    }

    @Test
    void reportsValuesOfAnotherType() {
        assertThat(Fixture.problems("wrong-type"))
                .containsExactly(
                        "concepts/cnn/convolution.md:1: missing in English: name",
                        "concepts/cnn/convolution.md:2: 'en' has to be one text",
                        "concepts/cnn/feature-map.md:5: 'en' has to be a list",
                        "concepts/cnn/feature-map.md:19: 'contested' has to be true or false",
                        "concepts/cnn/pooling.md:7: 'requires' has to be a list",
                        "concepts/cnn/pooling.md:9: unknown type of link 'likes'",
                        "questions/cnn/why-pooling.md:5: 'form' has to be explain, compare, derive or apply",
                        "questions/cnn/why-pooling.md:14: 'explicit' has to be a list of texts",
                        "questions/cnn/why-pooling.md:16: 'leadsTo' has to be a list");
    }

    @Test
    void reportsAnEmptyListOfSources() {
        assertThat(Fixture.problems("empty-sources"))
                .containsExactly(
                        "concepts/cnn/convolution.md:7: 'sources' is empty: list their ids, or write none",
                        "concepts/cnn/convolution.md:7: no source, like 1 of 4 topics; at most 5 % may have none");
    }

    @Test
    void reportsKeysThatNobodyReads() {
        assertThat(Fixture.problems("unknown-key"))
                .containsExactly(
                        "concepts/cnn/pooling.md:7: unknown key 'minuets'; known here: en, zh, aliases, ambiguous, area, difficulty, minutes, requires, links, sources",
                        "concepts/cnn/pooling.md:10: unknown key 'why'; known here: to, en, zh",
                        "questions/cnn/why-pooling.md:15: unknown key 'hidden'; known here: explicit, implied");
    }

    @Test
    void reportsAKeyThatStandsTwice() {
        assertThat(Fixture.problems("duplicate-key"))
                .containsExactly("concepts/cnn/pooling.md:7: the key 'minutes' stands twice");
    }

    @Test
    void reportsNumbersOutOfRange() {
        assertThat(Fixture.problems("wrong-numbers"))
                .containsExactly(
                        "concepts/cnn/pooling.md:5: 'difficulty' has to be a whole number from 1 to 5",
                        "concepts/cnn/pooling.md:6: 'minutes' has to be a whole number from 1 to 1000",
                        "questions/cnn/why-pooling.md:7: 'position' has to be a whole number from 1 to 100000",
                        "questions/cnn/why-pooling.md:11: 'line' has to be a whole number from 1 to 999999",
                        "questions/cnn/why-pooling.md:12: 'sha256' has to be 64 hexadecimal digits",
                        "sources.yaml:3: 'year' has to be a whole number from 1600 to 2100",
                        "sources.yaml:4: a source needs the web address it is found at");
    }

    @Test
    void reportsAnAreaThatIsNotTheFolders() {
        assertThat(Fixture.problems("other-area"))
                .containsExactly("concepts/cnn/pooling.md:4: the area 'ml' is not the folder's, which is 'cnn'");
    }

    @Test
    void reportsSectionsThatNobodyReads() {
        assertThat(Fixture.problems("unknown-section"))
                .containsExactly(
                        "concepts/cnn/pooling.md:18: unknown section 'Summery'; known here: Summary, 概要, Formula, Symbols, 符号, Pitfalls, 易错点",
                        "questions/cnn/why-pooling.md:43: the section 'Mistakes' stands twice");
    }

    @Test
    void reportsAFormulaWhoseSymbolsAreNotSaid() {
        assertThat(Fixture.problems("formula-without-symbols"))
                .containsExactly("concepts/cnn/feature-map.md:1: a formula and what its symbols mean stand together");
    }

    @Test
    void reportsAConceptThatNobodyNeeds() {
        assertThat(Fixture.problems("unneeded-concept"))
                .containsExactly(
                        "concepts/ml/glass.md:1: nobody needs it: no question asks about it or about what requires it",
                        "concepts/ml/pane.md:1: nobody needs it: no question asks about it or about what requires it");
    }

    @Test
    void reportsLinksThatLeadNowhere() {
        assertThat(Fixture.problems("dead-link"))
                .containsExactly(
                        "concepts/cnn/pooling.md:20: the link to '/concept/convolutoin' leads nowhere",
                        "concepts/cnn/pooling.md:23: the link to '../pooling.md' leads nowhere",
                        "questions/cnn/why-pooling.md:23: the link to '/question/why-not' leads nowhere",
                        "questions/cnn/why-pooling.md:33: the link to '/concept/position' leads nowhere");
    }

    @Test
    void reportsTextsThatAreTooShortOrTooLong() {
        assertThat(Fixture.problems("lengths"))
                .containsExactly(
                        "concepts/cnn/pooling.md:15: the summary has 10 characters, and should have 150 to 900",
                        "concepts/cnn/pooling.md:17: the summary has 483 Chinese characters, and should have 50 to 400",
                        "questions/cnn/why-pooling.md:21: the answer has 34 words, and should have 80 to 300",
                        "questions/cnn/why-pooling.md:24: the answer has 532 Chinese characters, and should have 130 to 500",
                        "questions/cnn/why-pooling.md:32: 'Key points' has 2 items, and should have 3 to 6");
    }

    @Test
    void reportsTooManyTopicsWithoutASource() {
        assertThat(Fixture.problems("missing-source"))
                .containsExactly(
                        "concepts/cnn/pooling.md:11: no source, like 1 of 4 topics; at most 5 % may have none");
    }

    @Test
    void reportsAConceptThatAQuestionAsksAboutTwice() {
        assertThat(Fixture.problems("repeated-asks"))
                .containsExactly(
                        "questions/cnn/why-pooling.md:14: the question asks about 'feature-map' twice",
                        "questions/cnn/why-pooling.md:14: the question asks about 'pooling' twice");
    }

    @Test
    void reportsANameOfAConceptWithoutALink() {
        assertThat(Fixture.problems("unlinked-name"))
                .containsExactly(
                        "questions/cnn/why-pooling.md:23: the answer names 'convolution' without a link: [convolution](/concept/convolution)",
                        "questions/cnn/why-pooling.md:30: the answer names '卷积' without a link: [卷积](/concept/convolution)");
    }

    @Test
    void reportsAFileInAnotherEncoding() {
        assertThat(Fixture.problems("not-utf8"))
                .containsExactly("concepts/cnn/pooling.md:21: this is not UTF-8: save the file as UTF-8");
    }

    @Test
    void reportsFilesThatDoNotBelongThere() {
        assertThat(Fixture.problems("stray-file"))
                .containsExactly(
                        "concepts/pooling.md:1: no content belongs here: see CONTRIBUTING.md for the files there are",
                        "notes.yaml:1: no content belongs here: see CONTRIBUTING.md for the files there are");
    }

    @Test
    void reportsSeveralMistakesAtOnceInOrder() {
        assertThat(Fixture.problems("several"))
                .containsExactly(
                        "areas.yaml:7: 'Not An Id' is no id: lower-case letters and digits, joined by single hyphens",
                        "concepts/cnn/max.md:1: malformed front matter: it stands between two lines of '---'",
                        "concepts/cnn/pooling.md:5: 'difficulty' has to be a whole number from 1 to 5",
                        "concepts/cnn/pooling.md:8: the link pooling--requires--feature-mop has no reason in Chinese",
                        "concepts/cnn/pooling.md:8: unknown concept 'feature-mop'",
                        "concepts/cnn/pooling.md:18: placeholder text 'TBD'",
                        "questions/cnn/why-pooling.md:1: missing in Chinese: mistakes",
                        "questions/cnn/why-pooling.md:14: the question asks about 'pooling' twice",
                        "questions/cnn/why-pooling.md:16: unknown question 'nowhere'");
    }
}
