package org.trailgraph.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTests {

    private static final SecretKey KEY = key(1);
    private static final String TEXT = "{\"known\":{\"梯度\":1}}";

    private static SecretKey key(int seed) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return new SecretKeySpec(bytes, "AES");
    }

    @Test
    void opensWithItsKeyForItsOwner() throws GeneralSecurityException {
        assertThat(Seal.open(Seal.close(TEXT, KEY, "anna"), KEY, "anna")).isEqualTo(TEXT);
    }

    @Test
    void saysNothingOfTheTextAndIsAnotherOneEachTime() {
        assertThat(Seal.close(TEXT, KEY, "anna"))
                .isNotEqualTo(Seal.close(TEXT, KEY, "anna"))
                .doesNotContain("known", "梯度");
    }

    @Test
    void opensWithNoOtherKeyAndForNobodyElse() {
        String sealed = Seal.close(TEXT, KEY, "anna");

        assertClosed(sealed, key(2), "anna");
        assertClosed(sealed, KEY, "bert");
    }

    @Test
    void noticesEveryChange() {
        String sealed = Seal.close(TEXT, KEY, "anna");
        for (int i = 0; i < sealed.length(); i++) {
            char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
            String changed = sealed.substring(0, i) + other + sealed.substring(i + 1);
            if (i < sealed.length() - 4) { // the last letters may hold bits that mean nothing
                assertClosed(changed, KEY, "anna");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1:", "v1:AAAA", "v2:AAAA", "v1:not base64", "{\"known\":{}}"})
    void doesNotOpenWhatItDidNotMake(String text) {
        assertClosed(text, KEY, "anna");
    }

    private static void assertClosed(String sealed, SecretKey key, String owner) {
        assertThatExceptionOfType(GeneralSecurityException.class).isThrownBy(() -> Seal.open(sealed, key, owner));
    }
}
