package io.clickpipes.codegen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {

    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "xmlns",
            "charset",
            "http-equiv",
            "content",
            "name",
            "class",
            "id",
            "href",
            "open",
            "type",
            "checked",
            "disabled",
            "hidden",
            "for",
            "placeholder",
            "autocomplete",
            "spellcheck",
            "tabindex",
            "aria-label",
            "aria-labelledby",
            "aria-hidden",
            "aria-live");

    @ParameterizedTest
    @MethodSource("io.clickpipes.codegen.report.HostileTexts#all")
    void takesNoTextForMarkup(String hostile) throws Exception {
        Document page = parse(HtmlReport.write(Samples.everywhere(hostile)));
        Document plain = parse(HtmlReport.write(Samples.everywhere("word")));

        assertThat(shape(page)).isEqualTo(shape(plain));
        assertThat(page.getDocumentElement().getTextContent()).contains(Plain.text(hostile));
        assertLoadsNothing(page);
    }

    @Test
    void loadsNothingAndRunsOnlyItsOwnScript() throws Exception {
        for (Report report : List.of(Samples.june(), Samples.nothing(), Samples.unfit(), Samples.many(600))) {
            assertLoadsNothing(parse(HtmlReport.write(report)));
        }
    }

    private static void assertLoadsNothing(Document page) throws Exception {
        for (Element element : elements(page)) {
            assertThat(element.getTagName())
                    .isNotIn("link", "img", "iframe", "object", "embed", "base", "form", "svg", "audio", "video");
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Attr attribute = (Attr) element.getAttributes().item(i);
                assertThat(attribute.getName()).isIn(ATTRIBUTES);
                if (attribute.getName().equals("href")) {
                    assertThat(attribute.getValue()).matches("#[a-z0-9-]+");
                }
            }
        }
        String style = only(page, "style").getTextContent();
        String script = only(page, "script").getTextContent();
        assertThat(style).doesNotContain("@import", "url(", "http");
        assertThat(script).doesNotContain("http", "innerHTML", "eval", "import");
        assertThat(elements(page).stream().map(each -> each.getAttribute("content")))
                .contains("default-src 'none'; style-src '" + checksum(style) + "'; script-src '" + checksum(script)
                        + "'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void leadsOnlyToWhatIsThere() throws Exception {
        Document page = parse(
                HtmlReport.write(Samples.june().withUnmatched(Samples.unfit().unmatched())));

        Set<String> ids = new HashSet<>();
        for (Element element : elements(page)) {
            if (element.hasAttribute("id")) {
                assertThat(ids.add(element.getAttribute("id")))
                        .as(element.getAttribute("id"))
                        .isTrue();
            }
        }
        for (Element element : elements(page)) {
            if (element.hasAttribute("href")) {
                assertThat(ids).contains(element.getAttribute("href").substring(1));
            }
            if (element.hasAttribute("aria-labelledby")) {
                assertThat(ids).contains(element.getAttribute("aria-labelledby"));
            }
        }
    }

    @Test
    void hasLandmarksAndHeadingsWithoutGaps() throws Exception {
        Document page = parse(HtmlReport.write(Samples.june()));

        for (String landmark : List.of("header", "nav", "main", "footer", "h1")) {
            only(page, landmark);
        }
        int level = 0;
        for (Element element : elements(page)) {
            if (element.getTagName().matches("h[1-6]")) {
                int next = element.getTagName().charAt(1) - '0';
                assertThat(next).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        }
        assertThat(level).isPositive();
    }

    @Test
    void hasOneCheckBoxForEachImpactThatWorksWithoutScript() throws Exception {
        Document page = parse(HtmlReport.write(Samples.june()));

        assertThat(elements(page).stream()
                        .filter(each -> each.getAttribute("type").equals("checkbox"))
                        .map(each -> "#" + each.getAttribute("id")))
                .hasSize(4)
                .allSatisfy(id -> assertThat(only(page, "style").getTextContent())
                        .contains(id + ":not(:checked)) .impact." + id.replace("#show-", "")));
    }

    @Test
    void staysUsableWhenMuchChanged() {
        String page = HtmlReport.write(Samples.many(600));

        assertThat(page)
                .hasSizeLessThan(600_000)
                .contains("Hand-written code was not searched: there is no Java code in src/main/java.");
        assertThat(page.split("class=\"change\"", -1)).hasSize(601);
        assertThat(page.split("<details class=\"group\" open=\"open\">", -1)).hasSize(61);
        assertThat(page.split("<details class=\"group\">", -1)).hasSize(61);
    }

    private static Document parse(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static List<Element> elements(Document page) {
        List<Element> elements = new ArrayList<>();
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    /** Each element with the names of its attributes. */
    private static List<String> shape(Document page) {
        return elements(page).stream()
                .map(element -> {
                    StringBuilder shape = new StringBuilder(element.getTagName());
                    for (int i = 0; i < element.getAttributes().getLength(); i++) {
                        shape.append(' ').append(element.getAttributes().item(i).getNodeName());
                    }
                    return shape.toString();
                })
                .toList();
    }

    private static Element only(Document page, String tag) {
        assertThat(page.getElementsByTagName(tag).getLength()).as(tag).isOne();
        return (Element) page.getElementsByTagName(tag).item(0);
    }

    private static String checksum(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
