package io.clickpipes.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HiddenPackagesTest {

    private final HiddenPackages packages = new HiddenPackages("acme.model");

    @Test
    void leavesFilesAloneThatWriteNoPackage() {
        String text =
                "package java.x;\nimport java.util.List;\nclass A { private int java; int java() { return this.java; } }";

        assertThat(packages.apart(text)).isEqualTo(text);
    }

    @Test
    void renamesVariablesAndNothingElse() {
        assertThat(packages.apart("""
                import java.util.Map;
                class A {
                  private final java.util.List<String> java;
                  /**
                   * @param java the java
                   */
                  A java(int java, B other) {
                    this.java = java.util.List.copyOf(value("java.util", other.java));
                    other.java(java.size(), 'j', "\\"java.");
                    return new java.util.@Nullable Set<>(this.java.size(), A::java, org.java.x.Y.of(java));
                  }
                }
                """)).isEqualTo("""
                import java.util.Map;
                class A {
                  private final java.util.List<String> java_;
                  /**
                   * @param java_ the java
                   */
                  A java(int java_, B other) {
                    this.java_ = java.util.List.copyOf(value("java.util", other.java_));
                    other.java(java_.size(), 'j', "\\"java.");
                    return new java.util.@Nullable Set<>(this.java_.size(), A::java, org.java_.x.Y.of(java_));
                  }
                }
                """.replace("org.java_", "org.java"));
    }
}
