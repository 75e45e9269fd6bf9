// The dated documents are not part of the repository.
def root = basedir
while (root != null && !new File(root, 'clickpipes-spec').isDirectory()) {
    root = root.parentFile
}
def missing = ['2026-04-12', '2026-05-23', '2026-06-25', '2026-07-31']
        .findAll { root == null || !new File(root, "../shared/reference/upstream/${it}.json").isFile() }
if (missing) {
    println "Skipped story-upstream: it needs ${missing.join(', ')} of ../shared/reference/upstream."
}
return missing.empty
