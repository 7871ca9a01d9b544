package org.trailgraph.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Installs Debian's Chromium and Chinese fonts with apt-get, where this is root on a machine that has it. */
final class DebianPackage {

    private static final Path APT = Path.of("/usr/bin/apt-get");

    private DebianPackage() {}

    static Optional<Path> chromium() {
        if (!Files.isExecutable(APT) || !"root".equals(System.getProperty("user.name"))) {
            return Optional.empty();
        }
        boolean installed =
                run("update") && run("install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
        return installed ? InstalledChromium.onPath("/usr/bin") : Optional.empty();
    }

    private static boolean run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(APT.toString(), "-q"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
