package io.clickpipes.codegen.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownTypesTest {

    private static List<String> warnings(String schemas) {
        ObjectNode document = Trees.of("openapi: 3.1.0\ncomponents:\n  schemas:\n" + schemas.indent(4));
        return UnknownTypes.of("pond.yaml", document).stream()
                .map(Diagnostic::render)
                .toList();
    }

    @Test
    void tellsOfEachTypeThatThereIsNotAtItsFirstPlace() {
        assertThat(warnings("""
                Fish:
                  type: object
                  properties:
                    name: {type: String}
                    weight: {type: Weight}
                    food: {type: array, items: {type: String}}
                    owner: {type: [String, 'null']}
                """)).containsExactly("""
                pond.yaml #/components/schemas/Fish/properties/name/type: There is no type "String": it is passed over\
                 here, and in 2 more places. Did you mean "string"? [unknown-type]""", """
                pond.yaml #/components/schemas/Fish/properties/weight/type: There is no type "Weight": it is passed over\
                 here. Correct it, by an overlay if the document is not yours. [unknown-type]""");
    }

    @Test
    void keepsQuietAboutTypesThatThereAreAndAboutWhatIsNoType() {
        assertThat(warnings("""
                Fish:
                  type: [object, 'null']
                  properties:
                    type: {type: string, default: {type: Pike}, enum: [{type: Carp}]}
                    number: {type: 7}
                    photo: {type: file}
                  example: {type: Trout}
                """)).isEmpty();
    }
}
