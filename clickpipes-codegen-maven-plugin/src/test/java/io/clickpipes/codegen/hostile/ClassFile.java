package io.clickpipes.codegen.hostile;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a class file holds, read from its constant pool and its tables.
 *
 * @param name with slashes
 * @param classes those that it refers to, with slashes, arrays and descriptors taken apart
 * @param calls {@code class.method} of each method and field that it refers to
 * @param fields number of each kind of descriptor
 * @param methods names of methods
 * @param attributes names of attributes of the class, methods and fields
 */
record ClassFile(
        String name, Set<String> classes, Set<String> calls, int fields, List<String> methods, Set<String> attributes) {

    static ClassFile read(byte[] bytes) throws IOException {
        return new Reader(new DataInputStream(new ByteArrayInputStream(bytes))).read();
    }

    private static final class Reader {

        private final DataInputStream in;
        private final Map<Integer, String> texts = new TreeMap<>();
        private final Map<Integer, Integer> classes = new TreeMap<>();
        private final Map<Integer, int[]> pairs = new TreeMap<>();
        private final Map<Integer, int[]> members = new TreeMap<>();
        private final Set<String> referred = new TreeSet<>();
        private final Set<String> attributes = new TreeSet<>();

        Reader(DataInputStream in) {
            this.in = in;
        }

        ClassFile read() throws IOException {
            in.readInt();
            in.readInt();
            constants();
            in.readUnsignedShort();
            String name = text(classes.get(in.readUnsignedShort()));
            in.readUnsignedShort();
            in.skipBytes(2 * in.readUnsignedShort());
            int fields = table().size();
            List<String> methods = table();
            skipAttributes();
            classes.values().forEach(index -> addClass(text(index)));
            pairs.values().forEach(pair -> addDescriptor(text(pair[1])));
            Set<String> calls = new TreeSet<>();
            members.values()
                    .forEach(member -> calls.add(
                            text(classes.get(member[0])) + "." + text(pairs.getOrDefault(member[1], new int[2])[0])));
            return new ClassFile(name, referred, calls, fields, methods, attributes);
        }

        private void constants() throws IOException {
            int count = in.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts.put(i, in.readUTF());
                    case 3, 4, 17, 18 -> in.readInt();
                    case 5, 6 -> {
                        in.readLong();
                        i++;
                    }
                    case 7 -> classes.put(i, in.readUnsignedShort());
                    case 8, 16, 19, 20 -> in.readUnsignedShort();
                    case 9, 10, 11 -> members.put(i, new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
                    case 12 -> pairs.put(i, new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
                    case 15 -> {
                        in.readUnsignedByte();
                        in.readUnsignedShort();
                    }
                    default -> throw new IOException("constant of kind " + tag);
                }
            }
        }

        private List<String> table() throws IOException {
            List<String> names = new ArrayList<>();
            int count = in.readUnsignedShort();
            for (int i = 0; i < count; i++) {
                in.readUnsignedShort();
                names.add(text(in.readUnsignedShort()));
                addDescriptor(text(in.readUnsignedShort()));
                skipAttributes();
            }
            return names;
        }

        private void skipAttributes() throws IOException {
            int count = in.readUnsignedShort();
            for (int i = 0; i < count; i++) {
                attributes.add(text(in.readUnsignedShort()));
                in.skipBytes(in.readInt());
            }
        }

        private String text(int index) {
            return texts.getOrDefault(index, "");
        }

        private void addClass(String name) {
            if (name.startsWith("[")) {
                addDescriptor(name);
            } else {
                referred.add(name);
            }
        }

        private void addDescriptor(String descriptor) {
            for (int i = descriptor.indexOf('L'); i >= 0; i = descriptor.indexOf('L', descriptor.indexOf(';', i))) {
                referred.add(descriptor.substring(i + 1, descriptor.indexOf(';', i)));
            }
        }
    }
}
