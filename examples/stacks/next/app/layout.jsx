import 'central-asia-map/static.css';
import './style.css';

export const metadata = {
  title: 'Tajikistan among its neighbours',
  icons: 'data:,',
};

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}
