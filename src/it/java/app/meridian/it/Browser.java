package app.meridian.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person at a real browser. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(40);
    private static final String[] SWITCHES = {
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--window-size=1280,1000"
    };

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser open() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions().setBinary(program("chromium")).addArguments(SWITCHES);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(program("chromedriver")).toFile()).build();
        return new Browser(new ChromeDriver(service, options));
    }

    /** Without the log-in page. */
    void logIn(String url, String username) {
        new LogIn(driver, url).begin(username);
    }

    /** Becomes an anonymous reader, in the light theme. */
    void logOut(String url) {
        new LogIn(driver, url).end();
    }

    void show(String address) {
        driver.get(address);
    }

    void reload() {
        driver.navigate().refresh();
    }

    /** From the menu of the page that is shown; logging in anew brings the light theme back. */
    void chooseDarkTheme() {
        find(".host-menu summary").click();
        find("button[name=theme][value=dark]").click();
        find("html[data-color-mode=dark] body");
    }

    /** What the same person does in another tab of this browser, which is closed afterwards. */
    void inAnotherTab(Runnable work) {
        String tab = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        work.run();
        driver.close();
        driver.switchTo().window(tab);
    }

    /** Runs in every page from now on, before the page's own scripts. */
    void beforeScripts(String javascript) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", javascript));
    }

    /** Lets requests to these addresses fail, and no others; each may hold stars. */
    void cutOff(String... addresses) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of(addresses)));
    }

    /** Where the clock of this computer stands from now on. */
    void setZone(String zone) {
        driver.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
    }

    void setWidth(int pixels) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
        driver.manage().window().setSize(new Dimension(Math.max(pixels, 500), 1000));
    }

    /** The element, as soon as it is there and can be seen. */
    WebElement find(By by) {
        return await().until(ExpectedConditions.visibilityOfElementLocated(by));
    }

    WebElement find(String css) {
        return find(By.cssSelector(css));
    }

    /** What the element says as soon as it can be seen, also if it is just being drawn anew. */
    String text(String css) {
        return await().until(driver -> {
            WebElement found = driver.findElement(By.cssSelector(css));
            return found.isDisplayed() ? found.getText() : null;
        });
    }

    /** Of the element, as soon as it has the attribute, also if it is just being drawn anew. */
    String attribute(String css, String name) {
        return await().until(driver -> driver.findElement(By.cssSelector(css)).getDomAttribute(name));
    }

    void awaitAttribute(String css, String name, String value) {
        await().until(driver -> value.equals(driver.findElement(By.cssSelector(css)).getDomAttribute(name)));
    }

    /** Waits until the frames hold something and nothing of them is still to come, both seen at the same moment. */
    void awaitFilled(String frames) {
        await().until(driver -> (Boolean) script("const [frames] = arguments;"
                + "return !document.querySelector(frames + ' .mrd-skel') && !!document.querySelector(frames + ' *')",
                frames));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Presses the keys wherever the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Patient with parts of the page that are replaced while it looks. */
    WebDriverWait await() {
        WebDriverWait await = new WebDriverWait(driver, PATIENCE, LOOK_AGAIN);
        await.ignoring(StaleElementReferenceException.class);
        return await;
    }

    Object script(String javascript, Object... arguments) {
        return driver.executeScript(javascript, arguments);
    }

    Object asyncScript(String javascript, Object... arguments) {
        return driver.executeAsyncScript(javascript, arguments);
    }

    /** The errors of scripts, styles and requests that the console has shown since this was last asked. */
    List<String> errors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage).toList();
    }

    /** A picture of the whole page below the build folder, for people to look at. */
    void picture(String name) {
        try {
            Path folder = Files.createDirectories(Path.of(System.getProperty("meridian.build"), "screens"));
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static String program(String name) {
        for (String folder : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(folder, name))) return Path.of(folder, name).toString();
        }
        throw new IllegalStateException("There is no " + name + " on the path; bin/test installs it");
    }
}
