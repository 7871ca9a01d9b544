package org.trailgraph.sparql;

import java.util.Locale;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.query.Query;
import org.apache.jena.riot.WebContent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The forms that results come in, the first first where the request does not mind. */
final class Forms {

    private static final AcceptList ROWS = AcceptList.create(
            WebContent.contentTypeResultsJSON,
            WebContent.contentTypeJSON,
            WebContent.contentTypeTextCSV,
            WebContent.contentTypeTextTSV,
            WebContent.contentTypeResultsXML,
            WebContent.contentTypeXML);

    private Forms() {}

    /**
     * The form that fits what is accepted, or null where the request minds nothing. Fuseki would answer XML or Turtle to who
     * accepts neither; and tables as text, which it draws in memory, are not offered here.
     */
    static @Nullable String chosen(Query query, @Nullable String accept, @Nullable String format) {
        boolean rows = query.isSelectType() || query.isAskType();
        AcceptList offer = rows ? ROWS : DEF.constructOffer;
        if (format != null) {
            if (rows
                    && format.toLowerCase(Locale.ROOT).startsWith("text")
                    && AcceptList.match(new AcceptList(format), offer) == null) {
                throw unacceptable(offer);
            }
            return null;
        }
        if (accept == null || accept.isBlank()) {
            return null;
        }
        MediaType match = AcceptList.match(new AcceptList(accept), offer);
        if (match == null) {
            throw unacceptable(offer);
        }
        return match.getContentTypeStr();
    }

    private static RefusedQuery unacceptable(AcceptList offer) {
        return new RefusedQuery(
                HttpStatus.NOT_ACCEPTABLE,
                "There is no result in a form that the request accepts; there is in: " + offer);
    }
}
