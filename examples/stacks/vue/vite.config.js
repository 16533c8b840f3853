import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('central-asia-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
