export default {
  globs: ['src/elements/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [{ name: 'public-members-only', packageLinkPhase: dropPrivateMembers }],
};

function dropPrivateMembers({ customElementsManifest }) {
  const isPublic = ({ name, privacy }) =>
    !name.startsWith('#') && (privacy ?? 'public') === 'public';
  for (const { declarations } of customElementsManifest.modules) {
    for (const declaration of declarations ?? []) {
      if (declaration.members) declaration.members = declaration.members.filter(isPublic);
      if (declaration.attributes) {
        const fields = new Set((declaration.members ?? []).map(({ name }) => name));
        declaration.attributes = declaration.attributes.filter(
          ({ fieldName }) => !fieldName || fields.has(fieldName),
        );
      }
    }
  }
}
