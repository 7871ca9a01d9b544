package org.trailgraph.explorer;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one headless Chromium that all browser tests of a JVM share: one that is installed, else the one that Playwright
 * downloads, else Debian's package. Without any the tests fail and say how to get one; they are never skipped.
 */
final class Chromium {

    /** No sandbox: root in a container has none. The rest keeps the browser from talking to anyone but us. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-features=" + String.join(",", features()));

    /** Otherwise Playwright would fetch three browsers by itself as soon as it starts. */
    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private Chromium() {}

    /**
     * What the browser is not to have. The first two are two pages of its own that it would load behind the address bar with each
     * page of ours, for a third of the time; the rest is what Playwright switches off, which this list takes the place of.
     */
    private static List<String> features() {
        return List.of(
                "WebUIOmniboxPopup",
                "WebUIOmniboxAimPopup",
                "AvoidUnnecessaryBeforeUnloadCheckSync",
                "BoundaryEventDispatchTracksNodeRemoval",
                "DestroyProfileOnBrowserClose",
                "DialMediaRouteProvider",
                "GlobalMediaControls",
                "HttpsUpgrades",
                "LensOverlay",
                "MediaRouter",
                "PaintHolding",
                "ThirdPartyStoragePartitioning",
                "BlockOriginHeaderModificationOnRedirect",
                "Translate",
                "AutoDeElevate",
                "OptimizationHints");
    }

    /** The shared browser; each test opens a context of its own. */
    static Browser browser() {
        return Shared.BROWSER;
    }

    /** Started on first use, ended with the JVM. */
    private static final class Shared {

        static final Browser BROWSER = start();

        private static Browser start() {
            Optional<Path> installed = InstalledChromium.find();
            if (installed.isPresent()) {
                return launch(installed.get());
            }
            if (download()) {
                return launch(null);
            }
            return launch(DebianPackage.chromium().orElseThrow(NoChromium::new));
        }
    }

    /** Lets Playwright fetch its Chromium (and no other browser), unless it has it already. */
    private static boolean download() {
        ProcessBuilder install =
                Driver.ensureDriverInstalled(NO_DOWNLOAD, false).createProcessBuilder();
        install.command().addAll(List.of("install", "chromium"));
        try {
            return install.inheritIO().start().waitFor() == 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Starts the given browser, or with null the one that Playwright has. */
    private static Browser launch(@Nullable Path executable) {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
        try {
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
            if (executable != null) {
                options.setExecutablePath(executable);
            }
            Browser browser = playwright.chromium().launch(options);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "chromium-stop"));
            return browser;
        } catch (PlaywrightException failure) {
            playwright.close();
            throw failure;
        }
    }

    /** There is no browser to test with, and none could be had. */
    static final class NoChromium extends IllegalStateException {

        NoChromium() {
            super(
                    "The browser tests need a Chromium, and neither a download nor apt-get brought one. Install Chromium or"
                            + " Chrome (Debian: apt-get install chromium fonts-noto-cjk), or name one with"
                            + " -Dtrailgraph.chromium=<path> or TRAILGRAPH_CHROMIUM.");
        }
    }
}
