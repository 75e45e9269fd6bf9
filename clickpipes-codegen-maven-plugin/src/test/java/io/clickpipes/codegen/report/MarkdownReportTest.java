package io.clickpipes.codegen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownReportTest {

    /** What GitHub makes a link of outside of code. */
    private static final Pattern REFERENCE = Pattern.compile("(?i)[@#]\\w|https?:/|www\\.|:\\w+:");

    @ParameterizedTest
    @MethodSource("io.clickpipes.codegen.report.HostileTexts#all")
    void takesNoTextForMarkup(String hostile) {
        String text = MarkdownReport.write(Samples.everywhere(hostile));
        Outline outline = new Outline(text);

        assertThat(outline.shape).isEqualTo(new Outline(MarkdownReport.write(Samples.everywhere("word"))).shape);
        assertThat(outline.words).noneMatch(words -> REFERENCE.matcher(words).find());
        assertThat(outline.code).contains(hostile.length() > 200 ? Plain.text(hostile, 200) : Plain.text(hostile));
    }

    @Test
    void fitsInOneCommentHoweverMuchChanged() {
        String text = MarkdownReport.write(Samples.many(4000));

        assertThat(text).hasSizeLessThan(MarkdownReport.CHARACTERS + 1);
        assertThat(text).contains("| Invisible to Java | 1000 |").contains("- and 1000 more\n");
        assertThat(text.split("<details>", -1)).hasSameSizeAs(text.split("</details>", -1));
    }

    @Test
    void saysThatNobodyLookedForLines() {
        assertThat(MarkdownReport.write(Samples.many(4)))
                .contains("| Breaks Java code | 1 | not searched |")
                .contains("Hand-written code was not searched: there is no Java code in src/main/java.");
    }

    /** Kinds of blocks and of inline nodes, but for those that only hold words. */
    private static final class Outline extends AbstractVisitor {

        private final List<String> shape = new ArrayList<>();
        private final List<String> words = new ArrayList<>();
        private final List<String> code = new ArrayList<>();

        Outline(String text) {
            Parser.builder().build().parse(text).accept(this);
        }

        private void note(Node node) {
            shape.add(node.getClass().getSimpleName());
        }

        @Override
        protected void visitChildren(Node parent) {
            note(parent);
            super.visitChildren(parent);
        }

        @Override
        public void visit(Text node) {
            words.add(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            note(node);
            code.add(node.getLiteral());
        }

        @Override
        public void visit(HtmlBlock node) {
            shape.add(node.getLiteral());
        }

        @Override
        public void visit(HtmlInline node) {
            shape.add(node.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock node) {
            note(node);
        }

        @Override
        public void visit(IndentedCodeBlock node) {
            note(node);
        }

        @Override
        public void visit(ThematicBreak node) {
            note(node);
        }

        @Override
        public void visit(Link node) {
            shape.add("link " + node.getDestination());
        }

        @Override
        public void visit(Image node) {
            shape.add("image " + node.getDestination());
        }

        @Override
        public void visit(Heading node) {
            note(node);
            visitChildren(node);
        }
    }
}
