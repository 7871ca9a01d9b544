package org.trailgraph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.MapAccessor;

/** Questions, their answers, and the points of each answer: resources of their own, so that their order survives. */
record QuestionRows(Iris iris) implements Rows {

    @Override
    public String cypher() {
        return """
                MATCH (q:Topic:Question) WHERE q.id IS NOT NULL
                RETURN q.id AS id, q {.*} AS topic,
                    COLLECT {
                        MATCH (q)-[a:ASKS]->(c:Concept)
                        WITH c.id AS concept, max(coalesce(a.explicit, false)) AS explicit ORDER BY concept
                        RETURN {concept: concept, explicit: explicit}
                    } AS asks,
                    COLLECT { MATCH (q)-[:LEADS_TO]->(n:Question) RETURN DISTINCT n.id AS next ORDER BY next } AS leadsTo,
                    COLLECT { MATCH (q)-[:IN]->(a:Area) RETURN a.id AS area ORDER BY area } AS areas,
                    COLLECT { MATCH (q)-[:CITES]->(s:Source) RETURN s.id AS source ORDER BY source } AS sources,
                    COLLECT {
                        MATCH (q)-[f:FROM]->(b:Bank) WITH f, b ORDER BY b.id
                        RETURN {bank: b.id, section: f.section, line: f.line}
                    } AS banks
                ORDER BY id
                """;
    }

    @Override
    public void write(MapAccessor row, Statements out) {
        Value topic = row.get("topic");
        String id = topic.get("id").asString();
        Node question = iris.question(id);
        out.about(question, SchemaDO.Question.asNode())
                .string(DCTerms.identifier.asNode(), id)
                .texts(SchemaDO.name.asNode(), topic.get("en"), topic.get("zh"))
                .string(TG.form, topic.get("form"))
                .number(TG.difficulty, topic.get("difficulty"))
                .number(TG.position, topic.get("position"))
                .string(TG.origin, topic.get("origin"))
                .string(TG.foreignId, topic.get("foreignId"))
                .add(SchemaDO.acceptedAnswer.asNode(), iris.answer(id));
        relations(row, out);
        Points keyPoints = new Points(TG.keyPoint, "key-point", topic.get("keyPointsEn"), topic.get("keyPointsZh"));
        Points mistakes = new Points(TG.mistake, "mistake", topic.get("mistakesEn"), topic.get("mistakesZh"));
        keyPoints.name(id, out);
        mistakes.name(id, out);
        new Provenance(iris).write("question", question, row, out);
        out.about(iris.answer(id), SchemaDO.Answer.asNode())
                .texts(SchemaDO.text.asNode(), topic.get("answerEn"), topic.get("answerZh"));
        keyPoints.write(id, out);
        mistakes.write(id, out);
    }

    private void relations(MapAccessor row, Statements out) {
        for (Value asked : row.get("asks").values()) {
            out.add(SchemaDO.about.asNode(), iris.concept(asked.get("concept").asString()));
        }
        for (Value asked : row.get("asks").values()) {
            if (asked.get("explicit").asBoolean()) {
                out.add(
                        SchemaDO.assesses.asNode(),
                        iris.concept(asked.get("concept").asString()));
            }
        }
        row.get("leadsTo").values().forEach(next -> out.add(TG.leadsTo, iris.question(next.asString())));
        row.get("areas").values().forEach(area -> out.add(DCTerms.subject.asNode(), iris.area(area.asString())));
    }

    /** A list of texts in both languages; where the lists differ in length, the last points have one language. */
    private final class Points {

        private final Node property;
        private final String list;
        private final List<Value> en;
        private final List<Value> zh;

        Points(Node property, String list, Value en, Value zh) {
            this.property = property;
            this.list = list;
            this.en = Statements.each(en);
            this.zh = Statements.each(zh);
        }

        private int size() {
            return Math.max(en.size(), zh.size());
        }

        private static Value at(List<Value> texts, int position) {
            return position <= texts.size() ? texts.get(position - 1) : Values.NULL;
        }

        void name(String question, Statements out) {
            for (int position = 1; position <= size(); position++) {
                out.add(property, iris.point(question, list, position));
            }
        }

        void write(String question, Statements out) {
            for (int position = 1; position <= size(); position++) {
                out.about(iris.point(question, list, position), TG.Point)
                        .number(TG.position, position)
                        .texts(SchemaDO.text.asNode(), at(en, position), at(zh, position));
            }
        }
    }
}
