package org.trailgraph.topics;

import java.nio.charset.StandardCharsets;

/**
 * Six characters that stand for a topic in an address that names hundreds of them: 36 bits of two FNV-1a hashes (Fowler,
 * Noll, Vo) of its id, each finished as in MurmurHash3, in the digits of base64url. {@code js/graph/pack.js} computes the
 * same. With 100,000 topics, a given one shares its key with any other in one case of 690,000.
 */
final class TopicKey {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int LENGTH = 6;

    private TopicKey() {}

    static String of(String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        long bits = (Integer.toUnsignedLong(hash(bytes, 0x811c9dc5)) << 4) | (hash(bytes, 0x5bd1e995) >>> 28);
        StringBuilder key = new StringBuilder(LENGTH);
        for (int shift = 6 * (LENGTH - 1); shift >= 0; shift -= 6) {
            key.append(DIGITS.charAt((int) (bits >>> shift) & 63));
        }
        return key.toString();
    }

    private static int hash(byte[] bytes, int basis) {
        int hash = basis;
        for (byte each : bytes) {
            hash = (hash ^ (each & 0xff)) * 0x01000193;
        }
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return hash ^ (hash >>> 16);
    }
}
