package io.attain.acceptance;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person at a browser: sees texts, fills what has a label, presses what has a name. */
final class Browser implements AutoCloseable {
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    /** Pixels, less than a screen. */
    private static final long SCROLLED_BY = 600;

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /**
     * All that the page shows, its blanks and lines as a reader takes them; the driver's own way to it costs ten times as much.
     * What is drawn only once one scrolls to it is shown, too.
     */
    private static final String SHOWN =
            """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync('* { content-visibility: visible !important }');
            document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
            const shown = document.body?.innerText ?? '';
            document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
            return shown.replace(/[ \\t\\u00a0]+/g, ' ').replace(/ ?\\n[ \\n]*/g, '\\n').trim();
            """;

    /** Whether an element of a kind holds a text. */
    private static final String HOLDS =
            "return [...document.querySelectorAll(arguments[0])].some((each) => each.textContent.includes(arguments[1]));";

    /** What can be pressed and bears a name, of the dialog first. */
    private static final String NAMED =
            """
            const text = (each) => each.textContent.replace(/[ \\t\\r\\n]+/g, ' ').trim();
            return ['[role=dialog]', 'main']
                .flatMap((inside) => [...document.querySelectorAll(inside)])
                .flatMap((inside) => [...inside.querySelectorAll('button, a, summary')])
                .find((each) => (text(each) === arguments[0] || each.ariaLabel === arguments[0]) && !each.closest('nav')
                    && !each.matches(':disabled') && each.checkVisibility({ opacityProperty: true, visibilityProperty: true })) ?? null;
            """;

    private static final String WHO =
            """
            document.getElementById('login-form-username').value = arguments[0];
            document.getElementById('login-form-password').value = arguments[1];
            """;

    private static final String OPTION =
            "return [...document.getElementById(arguments[0])?.options ?? []].find((each) => each.text.includes(arguments[1])) ?? null;";

    private final ChromeDriver driver;
    private final URI base;

    private Browser(ChromeDriver driver, URI base) {
        this.driver = driver;
        this.base = base;
    }

    /** As somebody opens it who has never been there; what it keeps of the visit it forgets when it is closed. */
    static Browser open(URI base) {
        return new Browser(Chromium.unused(), base);
    }

    /** Shows pages on a screen of so many pixels in width, as a phone has. */
    Browser width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 800, "deviceScaleFactor", 1, "mobile", true));
        return this;
    }

    /** Shows pages on the usual screen again. */
    Browser wide() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        return this;
    }

    Browser logIn(String user, String password) {
        go("/login.jsp");
        driver.executeScript(WHO, user, password);
        driver.findElement(By.id("login-form-submit")).click();
        waitFor("the log-in").until(ExpectedConditions.presenceOfElementLocated(By.id("header-details-user-fullname")));
        return this;
    }

    Browser go(String path) {
        driver.get(base + path);
        return this;
    }

    /** Goes to the other of two tabs, which is opened the first time. */
    Browser otherTab() {
        String here = driver.getWindowHandle();
        driver.getWindowHandles().stream()
                .filter(tab -> !tab.equals(here))
                .findFirst()
                .ifPresentOrElse(
                        driver.switchTo()::window, () -> driver.switchTo().newWindow(WindowType.TAB));
        return this;
    }

    /** Forgets who is logged in. */
    void forget() {
        driver.manage().deleteAllCookies();
    }

    /** Waits until the page shows a text. */
    Browser sees(String text) {
        waitFor("the text '" + text + "'").until(page -> text().contains(text));
        return this;
    }

    /** Waits until an element of a kind, seen or only heard, holds a text; ":focus" is the one that has the focus. */
    Browser finds(String selector, String text) {
        waitFor(selector + " with '" + text + "'").until(page -> driver.executeScript(HOLDS, selector, text));
        return this;
    }

    /** All that the page shows. */
    String text() {
        return (String) driver.executeScript(SHOWN);
    }

    /** Presses a button or link of the dialog or the page below it by the text on it; ways to other pages are none of them. */
    Browser press(String name) {
        waitFor("the button '" + name + "'")
                .ignoring(ElementClickInterceptedException.class)
                .until(page -> clicked(NAMED, name));
        return this;
    }

    /** The element that a script finds by what it is told is clicked and answered; null if there is none. */
    private WebElement clicked(String script, String... told) {
        WebElement found = (WebElement) driver.executeScript(script, (Object[]) told);
        if (found != null) {
            found.click();
        }
        return found;
    }

    /** Ticks or picks what has a label of its own. */
    Browser tick(String label) {
        waitFor("the choice '" + label + "'")
                .until(ExpectedConditions.elementToBeClickable(
                        By.xpath("//label[normalize-space(.)=\"" + label + "\"]")))
                .click();
        return this;
    }

    /** Puts the focus on the line of a tree whose text begins with the given one. */
    Browser focus(String line) {
        WebElement item = waitFor("the line '" + line + "'")
                .until(ExpectedConditions.presenceOfElementLocated(
                        By.xpath("//*[@role='treeitem'][starts-with(normalize-space(.), \"" + line + "\")]")));
        ((JavascriptExecutor) driver).executeScript("arguments[0].focus()", item);
        return this;
    }

    /** Types on whatever has the focus. */
    Browser type(CharSequence... keys) {
        for (CharSequence key : keys) {
            waitFor("what has the focus").until(page -> {
                WebElement focused = page.switchTo().activeElement();
                if ("file".equals(focused.getDomAttribute("type"))) {
                    new Actions(page).sendKeys(key).perform(); // sent to the field it would name a file
                } else {
                    focused.sendKeys(key);
                }
                return true;
            });
        }
        return this;
    }

    /** Does something to the page that no person can, such as cutting its connection. */
    Browser run(String script) {
        ((JavascriptExecutor) driver).executeScript(script);
        return this;
    }

    /** Shows the page as a printer would get it, or as a screen again. */
    Browser onPaper(boolean paper) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", paper ? "print" : ""));
        return this;
    }

    /** Sits somewhere, as its clock says. */
    Browser sitsIn(String zone) {
        driver.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
        return this;
    }

    /** Looks at the page from top to bottom and goes back to its top: some things are drawn when they are seen first. */
    Browser scrollThrough() throws InterruptedException {
        JavascriptExecutor page = driver;
        for (long top = 0; top < (Long) page.executeScript("return document.body.scrollHeight"); top += SCROLLED_BY) {
            page.executeScript("scrollTo(0, arguments[0])", top);
            Thread.sleep(LOOK_EVERY.toMillis());
        }
        return run("scrollTo(0, 0)");
    }

    /** Waits until a script, told what to look for, answers texts about what is drawn. */
    @SuppressWarnings("unchecked")
    List<String> drawn(String script, String selector) {
        return (List<String>) waitFor(selector + " to be drawn")
                .until(page -> ((JavascriptExecutor) page).executeScript(script, selector));
    }

    /** Fills the field with the given label: types into it, or chooses from it. */
    Browser fill(String label, String value) {
        WebElement field = field(label);
        if (field.getTagName().equals("select")) {
            choose(field.getDomAttribute("id"), value);
        } else if ("date".equals(field.getDomAttribute("type"))) {
            ((JavascriptExecutor) driver).executeScript("arguments[0].value = arguments[1]", field, value);
        } else {
            field.clear();
            field.sendKeys(value);
        }
        return this;
    }

    /** Chooses from the list with the given id. */
    Browser choose(String id, String value) {
        waitFor("the choice '" + value + "' of " + id).until(page -> clicked(OPTION, id, value));
        return this;
    }

    /** Chooses a file in the field with the given label. */
    Browser choose(String label, Path file) {
        field(label).sendKeys(file.toString());
        return this;
    }

    private WebElement field(String label) {
        List<WebElement> labels = waitFor("the field '" + label + "'")
                .until(ExpectedConditions.presenceOfAllElementsLocatedBy(
                        By.xpath("//label[starts-with(normalize-space(.), \"" + label + "\")]")));
        return driver.findElement(By.id(labels.get(0).getDomAttribute("for")));
    }

    private WebDriverWait waitFor(String what) {
        WebDriverWait patience = new WebDriverWait(driver, Duration.ofSeconds(20));
        patience.pollingEvery(LOOK_EVERY);
        patience.withMessage(() -> "waiting for " + what + " on " + driver.getCurrentUrl() + ":\n" + text());
        patience.ignoring(StaleElementReferenceException.class);
        return patience;
    }

    /** Keeps a picture of the page under target/screenshots. */
    Browser picture(String name) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        return this;
    }

    /** The complaints of the browser's console, without those of AUI about its own future. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= java.util.logging.Level.SEVERE.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    @Override
    public void close() {
        Chromium.forget(base.resolve("/").toString());
    }
}
