package org.trailgraph.cypher;

import java.util.Set;

/**
 * The functions of Cypher that compute from their arguments alone. Not among them: {@code id} and {@code elementId} (ids of
 * the database never leave it), {@code file} and {@code linenumber} (LOAD CSV's), {@code graph.*} (other databases),
 * {@code reduce} (one that doubles a text or counts to a billion cannot be stopped), and whatever a plug-in brings.
 */
final class CypherFunctions {

    private static final Set<String> ALLOWED = Set.of("""
            all any none single exists coalesce nullif valuetype isempty count collect sum avg min max stdev stdevp
            percentilecont percentiledisc labels type keys properties nodes relationships startnode endnode length
            shortestpath allshortestpaths head last tail size range reverse
            tobooleanlist tofloatlist tointegerlist tostringlist toboolean tobooleanornull tofloat tofloatornull tointeger
            tointegerornull tostring tostringornull tolower toupper lower upper left right substring split replace trim ltrim
            rtrim btrim normalize char_length character_length
            abs ceil floor round sign sqrt exp e log log10 pi rand isnan sin cos tan cot asin acos atan atan2 degrees radians
            haversin randomuuid timestamp
            date date.realtime date.statement date.transaction date.truncate
            datetime datetime.fromepoch datetime.fromepochmillis datetime.realtime datetime.statement datetime.transaction
            datetime.truncate localdatetime localdatetime.realtime localdatetime.statement localdatetime.transaction
            localdatetime.truncate localtime localtime.realtime localtime.statement localtime.transaction localtime.truncate
            time time.realtime time.statement time.transaction time.truncate
            duration duration.between duration.indays duration.inmonths duration.inseconds
            point point.distance point.withinbbox vector.similarity.cosine vector.similarity.euclidean
            """.strip().split("\\s+"));

    /** Words that stand before a parenthesis and call nothing. */
    private static final Set<String> KEYWORDS = Set.of("""
            MATCH WHERE RETURN AND OR XOR NOT IN WITH UNWIND CASE WHEN THEN ELSE BY LIMIT SKIP OFFSET DISTINCT CONTAINS CALL
            AS SHORTEST PATH PATHS GROUP GROUPS ELEMENTS RELATIONSHIPS ALL ANY
            """.strip().split("\\s+"));

    private CypherFunctions() {}

    /** {@code name} is in lower case; names of functions are the same in any case. */
    static boolean allowed(String name) {
        return ALLOWED.contains(name);
    }

    static boolean isKeyword(Token token) {
        return token.kind() == Token.Kind.WORD && KEYWORDS.contains(token.upper());
    }
}
