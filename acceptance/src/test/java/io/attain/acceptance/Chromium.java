package io.attain.acceptance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The browser's process, one for all classes of a JVM, with which it ends: to start one takes as long as to show ten pages. */
final class Chromium {
    private static final ChromeDriver DRIVER = start();

    private Chromium() {}

    private static ChromeDriver start() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("browser", "/usr/bin/chromium"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                // the next page of a site in the same renderer: one of its own costs a fifth more
                "--disable-features=BackForwardCache,ProactivelySwapBrowsingInstance,MediaRouter,OptimizationHints,Translate",
                "--disable-extensions",
                "--lang=en-US");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(System.getProperty("driver", "/usr/bin/chromedriver"))
                        .toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().window().setSize(new Dimension(1280, 1000));
        Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
        return driver;
    }

    /** The browser, which nobody has used since it {@linkplain #forget forgot}. */
    static ChromeDriver unused() {
        return DRIVER;
    }

    /** Forgets what was done with it at an address: there is one empty tab again, and nothing is kept. */
    static void forget(String address) {
        List<String> tabs = new ArrayList<>(DRIVER.getWindowHandles());
        String empty = DRIVER.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        for (String tab : tabs) {
            DRIVER.switchTo().window(tab).close();
        }
        DRIVER.switchTo().window(empty);
        DRIVER.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", address, "storageTypes", "all"));
        DRIVER.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        DRIVER.executeCdpCommand("Network.clearBrowserCache", Map.of());
        DRIVER.manage().logs().get("browser");
    }
}
