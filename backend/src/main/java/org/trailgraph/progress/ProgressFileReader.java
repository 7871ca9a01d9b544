package org.trailgraph.progress;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a {@link ProgressFile} that comes from anywhere: all of it is right, or where it is wrong is said. */
final class ProgressFileReader {

    private static final int MEGABYTES = 5;
    private static final int MOST_BYTES = MEGABYTES * 1_000_000;
    private static final int LONGEST_ID = 200;
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ProgressFileReader() {}

    static Progress read(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw BadFile.tooLarge(MEGABYTES);
        }
        if (bytes.length == 0) {
            throw BadFile.empty();
        }
        return progress(json(bytes));
    }

    private static JsonNode json(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException wrong) {
            throw BadFile.notJson(
                    wrong.getOriginalMessage(),
                    Math.max(1, wrong.getLocation().getLineNr()),
                    Math.max(1, wrong.getLocation().getColumnNr()));
        }
    }

    private static Progress progress(JsonNode file) {
        if (!file.path("format").asString("").equals(ProgressFile.FORMAT)) {
            throw BadFile.field("format", "has to be \"" + ProgressFile.FORMAT + "\"");
        }
        if (file.path("version").asInt(0) != ProgressFile.VERSION) {
            throw BadFile.field("version", "has to be " + ProgressFile.VERSION + ", the one that this server reads");
        }
        Map<String, LocalDate> known = list(file, "known");
        Map<String, LocalDate> rejected = list(file, "rejected");
        for (String id : rejected.keySet()) {
            if (known.containsKey(id)) {
                throw BadFile.field("rejected", "has " + id + ", which 'known' has too");
            }
        }
        return Progress.of(known, rejected);
    }

    private static Map<String, LocalDate> list(JsonNode file, String name) {
        if (!file.path(name).isArray()) {
            throw BadFile.field(name, "has to be a list");
        }
        Map<String, LocalDate> said = new TreeMap<>();
        int index = 0;
        for (JsonNode one : file.path(name)) {
            String at = name + "[" + index++ + "]";
            String id = one.path("id").asString("");
            if (id.length() > LONGEST_ID || !ID.matcher(id).matches()) {
                throw BadFile.field(at + ".id", "has to be the id of a topic, such as batch-normalization");
            }
            if (said.put(id, day(at + ".since", one.path("since"))) != null) {
                throw BadFile.field(at + ".id", "is " + id + ", which the list has already");
            }
        }
        return said;
    }

    private static LocalDate day(String field, JsonNode day) {
        try {
            return LocalDate.parse(day.asString(""));
        } catch (DateTimeParseException none) {
            throw BadFile.field(field, "has to be a day, such as 2026-11-25");
        }
    }
}
