package org.trailgraph.schema;

import java.util.List;

/** The functions and keywords of Cypher that the console lets through, spelt as its manual spells them. */
final class CypherNames {

    static final List<String> FUNCTIONS = List.of("""
            all any none single exists coalesce nullIf valueType isEmpty count collect sum avg min max stDev stDevP
            percentileCont percentileDisc labels type keys properties nodes relationships startNode endNode length
            shortestPath allShortestPaths head last tail size range reverse
            toBooleanList toFloatList toIntegerList toStringList toBoolean toBooleanOrNull toFloat toFloatOrNull toInteger
            toIntegerOrNull toString toStringOrNull toLower toUpper left right substring split replace trim ltrim rtrim btrim
            normalize abs ceil floor round sign sqrt exp e log log10 pi rand isNaN sin cos tan cot asin acos atan atan2 degrees
            radians haversin randomUUID timestamp
            date date.truncate datetime datetime.truncate datetime.fromEpochMillis localdatetime localtime time
            duration duration.between duration.inDays duration.inMonths duration.inSeconds
            point point.distance vector.similarity.cosine vector.similarity.euclidean
            """.strip().split("\\s+"));

    static final List<String> KEYWORDS = List.of("""
            MATCH|OPTIONAL MATCH|WHERE|RETURN|DISTINCT|WITH|UNWIND|AS|ORDER BY|SKIP|LIMIT|UNION|UNION ALL|CALL|YIELD|AND|OR|XOR
            |NOT|IN|IS NULL|IS NOT NULL|STARTS WITH|ENDS WITH|CONTAINS|CASE|WHEN|THEN|ELSE|END|ASC|DESC|EXISTS|COUNT|COLLECT
            |TRUE|FALSE|NULL
            """.replace("\n", "").split("\\|"));

    private CypherNames() {}
}
